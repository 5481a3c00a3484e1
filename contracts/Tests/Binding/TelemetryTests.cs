using PactNet.Interop;

namespace SecureMessaging.Contracts.Tests.Binding;

/// <summary>The core's trap 5. Alone in its collection, which runs beside no other: the environment is the process's.</summary>
[CollectionDefinition(nameof(TelemetryTests), DisableParallelization = true)]
[Collection(nameof(TelemetryTests))]
public sealed class TelemetryTests
{
    [Fact]
    public void Trap_5_loading_the_core_tells_native_code_to_send_no_usage_events()
    {
        // As if nobody had exported the variable, which CI does.
        Telemetry.Say("false");

        PactLibrary.Load();

        Assert.Equal("true", Telemetry.Seen());
    }
}

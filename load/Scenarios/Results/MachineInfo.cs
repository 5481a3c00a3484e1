using System.Runtime.InteropServices;

namespace SecureMessaging.Load.Scenarios.Results;

/// <summary>The machine of the generator, without its name.</summary>
public sealed record MachineInfo(string Os, string Runtime, int Processors)
{
    /// <summary>This one.</summary>
    public static MachineInfo This => new(RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription, Environment.ProcessorCount);
}

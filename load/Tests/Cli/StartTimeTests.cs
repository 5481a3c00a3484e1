using SecureMessaging.Load.Cli.Running;

namespace SecureMessaging.Load.Tests.Cli;

public class StartTimeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void One_that_is_past_is_warned_of() => Assert.Contains("--start-at 2026-11-22T11:59:59Z is past", StartTime.Warning(Now.AddSeconds(-1), Now), StringComparison.Ordinal);

    [Fact]
    public void One_to_come_is_not() => Assert.Null(StartTime.Warning(Now.AddSeconds(1), Now));

    [Fact]
    public void None_is_not() => Assert.Null(StartTime.Warning(null, Now));
}

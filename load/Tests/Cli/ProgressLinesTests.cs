using SecureMessaging.Load.Cli.Running;

namespace SecureMessaging.Load.Tests.Cli;

public sealed class ProgressLinesTests
{
    [Fact]
    public void There_is_one_when_a_phase_begins_and_one_every_ten_seconds_whenever_it_is_told()
    {
        using var output = new StringWriter();
        var lines = new ProgressLines(output);
        foreach (var (phase, seconds) in new[] { ("WarmUp", 1), ("WarmUp", 2.5), ("Measured", 1), ("Measured", 9.5), ("Measured", 10.5), ("Measured", 19.5), ("Measured", 20.5) })
            lines.Report(new(phase, seconds, 60, 0, 0, 0, 0, 0, 0, 0, 0, 0));

        Assert.Equal(["WarmUp 1", "Measured 1", "Measured 11", "Measured 21"], output.ToString().TrimEnd().Split('\n').Select(line => line.Split('/')[0]));
    }
}

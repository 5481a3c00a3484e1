using SecureMessaging.Rollout.Drill;
using SecureMessaging.Rollout.Drill.Catching;
using SecureMessaging.Rollout.Drill.Running;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Drill;

/// <summary>What is made of a catcher that cannot say anything.</summary>
public sealed class Asked_catchers : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("asked-");

    [Fact]
    public async Task One_whose_tool_fails_has_said_nothing_and_the_drill_goes_on()
    {
        var finding = await AskAsync(null, (_, _) => throw new UsageException("the load generator ended with 134 and left no result"));

        Assert.Equal(FindingOutcome.Nothing, finding.Outcome);
        Assert.Contains("the load generator ended with 134", finding.Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<Finding> AskAsync(Defect? defect, Func<DrillStack, CatchingTools, Task<Finding>> ask)
    {
        await Provisioner.EnsurePagesAsync(TestContext.Current.SendDiagnosticMessage, TestContext.Current.CancellationToken);
        await using var tools = new CatchingTools(_folder.FullName, TimeProvider.System);
        var asking = new Asking(new() { Folder = _folder.FullName }, Provisioner.PagesFolder, tools);
        return await asking.AskAsync(defect, new Asks(ask), TestContext.Current.CancellationToken);
    }

    private sealed record Asks(Func<DrillStack, CatchingTools, Task<Finding>> Ask) : ICatcher
    {
        public string Name => "asks";

        public Layer Layer => Layer.Journey;

        public bool Alone => false;

        public Task<Finding> AskAsync(DrillStack stack, CatchingTools tools, CancellationToken cancellationToken) => Ask(stack, tools);
    }
}

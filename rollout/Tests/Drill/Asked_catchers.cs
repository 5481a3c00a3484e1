using Microsoft.AspNetCore.Http;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.Rollout.Drill;
using SecureMessaging.Rollout.Drill.Arrows;
using SecureMessaging.Rollout.Drill.Catching;
using SecureMessaging.Rollout.Drill.Catching.Logs;
using SecureMessaging.Rollout.Drill.Running;
using SecureMessaging.Rollout.Drill.Seams;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Drill;

/// <summary>What is made of a catcher that cannot say anything, or not what it should.</summary>
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

    [Fact]
    public async Task Of_a_defect_that_throws_nothing_is_concluded()
    {
        var defect = Defect(Seam.PagesToBff((_, _) => throw new FormatException("no such field")));

        var finding = await AskAsync(defect, async (stack, _) =>
        {
            using var http = new HttpClient();
            using var answer = await http.GetAsync(stack.Addresses.Bff, TestContext.Current.CancellationToken);
            return Finding.Red(Layer.Contract, $"{answer.StatusCode}");
        });

        Assert.Equal(Finding.Nothing("the defect itself failed: FormatException: no such field"), finding);
    }

    [Theory]
    [InlineData("this is no script")]
    [InlineData("noSuchName();")]
    public async Task Nor_of_a_script_in_the_page_that_throws(string script) => await NothingIsConcludedAsync(Seam.Script(script));

    [Fact]
    public async Task Nor_of_one_before_a_call_whose_error_the_page_catches() =>
        await NothingIsConcludedAsync(Seam.Script(PageScript.BeforeCalls("noSuchName();")));

    [Fact]
    public async Task A_log_of_users_who_could_not_write_says_nothing()
    {
        var defect = Defect(Seam.PagesToBff(Spoil.For(new Call("POST", "^/__harness/sign-in$"), (exchange, _) =>
        {
            exchange.Response.StatusCode = StatusCodes.Status500InternalServerError;
            return Task.CompletedTask;
        })));

        var finding = await AskAsync(defect, (stack, tools) => new LogCatcher().AskAsync(stack, tools, TestContext.Current.CancellationToken));

        Assert.Equal(FindingOutcome.Nothing, finding.Outcome);
        Assert.StartsWith("no message was written: ", finding.Reason, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static Defect Defect(Seam seam) => new("broken", "It throws.")
    {
        Mimics = "No failure.",
        Source = "this test",
        Layer = Layer.Journey,
        Seam = seam,
        Catchers = [],
    };

    private async Task NothingIsConcludedAsync(Seam seam)
    {
        var finding = await AskAsync(Defect(seam), async (stack, tools) =>
        {
            await using var window = await (await tools.BrowserAsync()).NewContextAsync(DeviceProfile.Desktop);
            await stack.PrepareAsync(window);
            var page = await window.NewPageAsync();
            await page.GotoAsync($"{stack.Addresses.Web}");
            await page.EvaluateAsync("fetch('/v0/feature_toggles').catch(() => undefined)");
            return Finding.Red(Layer.Journey, "an error that nobody meant");
        });

        Assert.Equal(FindingOutcome.Nothing, finding.Outcome);
        Assert.StartsWith("the defect itself failed: ", finding.Reason, StringComparison.Ordinal);
    }

    private async Task<Finding> AskAsync(Defect? defect, Func<DrillStack, CatchingTools, Task<Finding>> ask)
    {
        await Provisioner.EnsurePagesAsync(TestContext.Current.SendDiagnosticMessage, TestContext.Current.CancellationToken);
        await using var tools = new CatchingTools(_folder.FullName, TimeProvider.System);
        var asking = new Asking(new() { Folder = _folder.FullName }, Provisioner.PagesFolder, tools, ask: null);
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

using SecureMessaging.Rollout.Drill.FalseAlarms;
using SecureMessaging.Rollout.Drill.Results;
using SecureMessaging.Rollout.Drill.Running;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Drill;

/// <summary>What an earlier run has left is refused before anything is put in, and kept.</summary>
public sealed class Earlier_drills : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("earlier-drills-").FullName;

    [Theory]
    [InlineData(DrillFile.Name)]
    [InlineData("evidence/001-clean/run.json")]
    public async Task A_drill_refuses(string left)
    {
        using var run = new DrillRun(new() { Defects = [], Folder = _folder }, new Silent(), TimeProvider.System);

        await RefusesAsync(left, () => run.RunAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(WeatherRun.FileName)]
    [InlineData("evidence/001-clean/run.json")]
    public async Task Stages_under_weather_refuse(string left)
    {
        var run = new WeatherRun(_folder, TimeProvider.System);

        await RefusesAsync(left, () => run.RunAsync(42, _ => { }, TestContext.Current.CancellationToken));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task RefusesAsync(string left, Func<Task> run)
    {
        var path = Path.Combine(_folder, left);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllTextAsync(path, "{}", TestContext.Current.CancellationToken);

        var refusal = await Assert.ThrowsAsync<UsageException>(run);

        Assert.Contains("give another folder to --out", refusal.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(path));
    }

    private sealed class Silent : IDrillProgress
    {
        public void Doing(string what) => Assert.Fail($"it began: {what}");

        public void Done(DefectResult defect, int done, int planned) => Assert.Fail($"{defect.Name} was put in");
    }
}

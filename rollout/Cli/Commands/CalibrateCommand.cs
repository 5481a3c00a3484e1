using System.CommandLine;
using SecureMessaging.Rollout.Drill.Calibration;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Cli.Commands;

/// <summary>False rollback, false promote and power of the verdict, by simulation; writes a page of the docs and its chart.</summary>
internal static class CalibrateCommand
{
    private const string Chart = "images/calibration.svg";
    private static readonly string[] Profiles = ["quick", "standard"];

    private static readonly Option<int> Rollouts = new("--rollouts") { Description = "Simulated rollouts per row.", DefaultValueFactory = _ => 2_000 };
    private static readonly Option<int> Seed = new("--seed") { Description = "Seed of all draws.", DefaultValueFactory = _ => 42 };
    private static readonly Option<string?> Out = new("--out") { Description = "Folder of calibration.md; default: docs." };

    public static Command Create()
    {
        var command = new Command("calibrate", "Simulates rollouts through the verdict and writes how often it is wrong.") { Rollouts, Seed, Out };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(Rollouts) is var rollouts && rollouts < 1)
            throw new UsageException($"--rollouts {rollouts} simulates nothing: give 1 or more; a few hundred show something.");

        var plan = await PlanReader.ReadAsync("full-release", cancellationToken);
        var profiles = await Task.WhenAll(Profiles.Select(name => PlanReader.ReadProfileAsync(name, cancellationToken)));
        var result = CalibrationRun.Run(plan, profiles, rollouts, parsed.GetValue(Seed), Console.WriteLine, cancellationToken);

        var folder = Path.GetFullPath(parsed.GetValue(Out) ?? Path.Combine(RepositoryRoot.Path, "docs"));
        Directory.CreateDirectory(Path.Combine(folder, "images"));
        await File.WriteAllTextAsync(Path.Combine(folder, Chart), PowerChart.Render(result, Profiles[^1]), cancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "calibration.md"), CalibrationDocument.Render(result, Chart), cancellationToken);
        Console.WriteLine($"{Path.Combine(folder, "calibration.md")}, {Path.Combine(folder, Chart)}");
        return ExitCode.Pass;
    }
}

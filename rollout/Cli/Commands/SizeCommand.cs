using System.CommandLine;
using System.Globalization;
using SecureMessaging.Rollout.Cli.Output;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Rollout.Verdict.Sizing;
using SecureMessaging.Runtime.CommandLine;
using Spectre.Console;

namespace SecureMessaging.Rollout.Cli.Commands;

/// <summary>How long each real stage must last, and the smallest harm it can see, by EHR.</summary>
internal static class SizeCommand
{
    // A table broken inside its cells cannot be read; a longer line can be scrolled.
    private const int TableWidth = 110;

    private static readonly Option<double?> UsersPerDay = new("--users-per-day") { Description = "Distinct users a day who start a message; default: the plan's estimate." };
    private static readonly Option<double?> OracleHealthShare = new("--oh-share") { Description = "Share of them who message an Oracle Health team, from 0 to 1; default: the plan's." };
    private static readonly Option<double?> FailureShare = new("--failure-share") { Description = "Share of users who fail to send anyway; default: the plan's." };
    private static readonly Option<string> Plan = new("--plan") { Description = "Release plan: a built-in name or a file.", DefaultValueFactory = _ => "full-release" };

    public static Command Create()
    {
        var command = new Command("size", "Days each real stage needs, and the smallest harm it can see, by EHR.") { UsersPerDay, OracleHealthShare, FailureShare, Plan };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var plan = await PlanReader.ReadAsync(parsed.GetValue(Plan)!, cancellationToken);
        var users = parsed.GetValue(UsersPerDay) ?? plan.Volumes.UsersPerDay;
        var share = parsed.GetValue(OracleHealthShare) ?? plan.Volumes.OracleHealthShare;
        var failures = parsed.GetValue(FailureShare) ?? plan.Volumes.ExpectedFailureShare;
        var sizes = new RolloutSize(plan).Of(users, share, failures);
        var console = CommandConsole.Of(parsed);
        console.Profile.Width = Math.Max(console.Profile.Width, TableWidth);
        console.Write(Render(sizes));
        console.WriteLine($"For {users:N0} users a day, {share:P1} of them on Oracle Health, {failures:P2} failing anyway. \"To promote\": days until a flow no worse than the base is promoted with 80 % probability. \"Sees\": smallest share of failing users called harm with 80 % probability within the planned days.");
        return ExitCode.Pass;
    }

    private static Table Render(IReadOnlyList<StageSize> sizes)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns("stage", "EHR", "new/day", "base/day", "users needed", "days to that", "days to promote", "planned", "sees");
        table.Columns[1].NoWrap();
        foreach (var size in sizes)
        {
            table.AddRow(
                $"{size.Stage} {size.Percent.ToString(CultureInfo.InvariantCulture)} %",
                size.Stratum switch { Stratum.Vista => "VistA", Stratum.OracleHealth => "Oracle Health", _ => "both" },
                $"{size.NewPerDay:N0}",
                $"{size.BasePerDay:N0}",
                size.MustReachMinimum ? $"{size.MinimumUsers}" : $"({size.MinimumUsers})",
                Days(size.DaysToMinimum),
                Days(size.DaysToPromote),
                size.PlannedDays is { } planned ? $"{planned:0.#}" : "open",
                size.SmallestVisibleHarm is { } harm ? $"{harm * 100:0.0#} %" : "–");
        }

        return table;
    }

    private static string Days(int? days) => days is { } number ? $"{number}" : "> 366";
}

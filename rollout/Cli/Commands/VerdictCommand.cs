using System.CommandLine;
using SecureMessaging.Rollout.Cli.Options;
using SecureMessaging.Rollout.Cli.Output;
using SecureMessaging.Rollout.Verdict.Exports;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Cli.Commands;

/// <summary>The verdict of a rehearsal on numbers from the real rollout; PROMOTE, HOLD or ROLLBACK is the first word printed.</summary>
internal static class VerdictCommand
{
    private static readonly (Stratum Stratum, ArmOptions New, ArmOptions Base)[] Strata =
    [
        (Stratum.Combined, new("new", "the new flow"), new("base", "the base")),
        (Stratum.Vista, new("vista-new", "the new flow, messaging a VistA team,"), new("vista-base", "the base, messaging a VistA team,")),
        (Stratum.OracleHealth, new("oh-new", "the new flow, messaging an Oracle Health team,"), new("oh-base", "the base, messaging an Oracle Health team,")),
    ];

    private static readonly Option<string> Stage = new("--stage") { Description = "Stage of the plan: A to E.", Required = true };
    private static readonly Option<string> Plan = new("--plan") { Description = "Release plan: a built-in name or a file.", DefaultValueFactory = _ => "full-release" };
    private static readonly Option<FileInfo?> Csv = new("--csv") { Description = "CSV export to count from, instead of counts." };
    private static readonly Option<string> Columns = new("--columns") { Description = "Column map of the export: requests, counts, datadog, google-analytics, or a file.", DefaultValueFactory = _ => "requests" };
    private static readonly Option<FileInfo?> Csat = new("--csat") { Description = "CSV export of satisfaction scores, columns flow and score; flow is new, anything else counts as the base." };
    private static readonly Option<int> Lost = new("--lost") { Description = "Messages told sent and never delivered, new flow." };
    private static readonly Option<int> Duplicated = new("--duplicated") { Description = "Messages delivered more than once, new flow." };
    private static readonly Option<int> Misrouted = new("--misrouted") { Description = "Messages delivered to another team, new flow." };
    private static readonly Option<int?> Looks = new("--looks") { Description = "How often the figures are looked at in all; default: as in the plan." };
    private static readonly Option<bool> Interim = new("--interim") { Description = "This is not the last look: harm is judged, promotion is not." };

    public static Command Create()
    {
        var command = new Command("verdict", "A stage verdict on numbers from the real rollout: PROMOTE (exit 0), HOLD or ROLLBACK (exit 1).")
        {
            Stage, Plan, Csv, Columns, Csat, Lost, Duplicated, Misrouted, Looks, Interim,
        };
        foreach (var option in Strata.SelectMany(stratum => stratum.New.All.Concat(stratum.Base.All)))
            command.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Combinations.RefuseWithout(parsed, Csv, Columns);
        var plan = await PlanReader.ReadAsync(parsed.GetValue(Plan)!, cancellationToken);
        var stage = plan.Stage(parsed.GetValue(Stage)!);
        var criteria = stage.Criteria ?? throw new UsageException($"stage {stage.Name} has no verdict: give one of A to E");
        var (strata, platforms) = await EvidenceAsync(parsed, plan, cancellationToken);
        var evidence = new StageEvidence
        {
            Stage = stage.Name,
            Percent = plan.Percent(stage),
            Strata = strata,
            Platforms = platforms,
            Assignment = AssignmentEvidence.NotChecked with { Observed = plan.Percent(stage) < 100 ? Observed(strata) : null },
            Csat = await CsatAsync(parsed.GetValue(Csat), cancellationToken),
            Looks = new Looks(parsed.GetValue(Looks) ?? plan.Rule.Looks, !parsed.GetValue(Interim)),
        };
        var verdict = new StageJudge(plan.Rule).Judge(evidence, criteria);
        await VerdictText.WriteAsync(parsed.InvocationConfiguration.Output, verdict);
        return verdict.Outcome == StageOutcome.Promote ? ExitCode.Pass : ExitCode.Fail;
    }

    private static async Task<ExportEvidence> EvidenceAsync(ParseResult parsed, ReleasePlan plan, CancellationToken cancellationToken)
    {
        IReadOnlyList<PlatformSends> platforms = [];
        var given = Strata
            .Select(stratum => (stratum.Stratum, New: stratum.New.Read(parsed), Base: stratum.Base.Read(parsed)))
            .Where(stratum => stratum.New is not null || stratum.Base is not null)
            .Select(stratum => new StratumEvidence(stratum.Stratum, stratum.New ?? ArmEvidence.None, stratum.Base ?? ArmEvidence.None))
            .ToList();
        if (parsed.GetValue(Csv) is { } export)
        {
            if (given.Count > 0)
                throw new UsageException("give either --csv or counts, not both");
            var read = await ReadAsync(export, parsed.GetValue(Columns)!, plan, cancellationToken);
            (given, platforms) = ([.. read.Strata], read.Platforms);
        }

        if (given.Count == 0)
            throw new UsageException("no figures: give --new-users, --new-failed, --base-users and --base-failed (or the same per EHR: --vista-…, --oh-…), or --csv");
        if (given.Count > 1 && given.Exists(stratum => stratum.Stratum == Stratum.Combined))
            throw new UsageException("give counts for all users, or per EHR (--vista-…, --oh-…), not both");
        return new([WithInvariants(given[0], parsed), .. given.Skip(1)], platforms);
    }

    // By the EHR with the most users: who writes to both is counted at each. A flow without users is told as that, not as a wrong share.
    private static Proportion? Observed(IEnumerable<StratumEvidence> strata)
    {
        var most = strata.MaxBy(stratum => stratum.New.Users + stratum.Base.Users)!;
        return most is { New.Users: > 0, Base.Users: > 0 } ? new(most.New.Users, most.New.Users + most.Base.Users) : null;
    }

    private static async Task<CsatEvidence?> CsatAsync(FileInfo? export, CancellationToken cancellationToken)
    {
        if (export is null)
            return null;
        using var text = Open(export);
        return new CsatReader(await PlanReader.ReadColumnMapAsync("requests", cancellationToken)).Read(export.Name, text);
    }

    private static async Task<ExportEvidence> ReadAsync(FileInfo export, string columns, ReleasePlan plan, CancellationToken cancellationToken)
    {
        var map = await PlanReader.ReadColumnMapAsync(columns, cancellationToken);
        using var text = Open(export);
        return new ExportReader(map, plan.Rule.Latency).Read(export.Name, text);
    }

    private static StreamReader Open(FileInfo export) =>
        export.Exists ? export.OpenText() : throw new UsageException($"{export.FullName} does not exist");

    // Which EHR lost a message does not matter to rule 1: one is enough for a rollback.
    private static StratumEvidence WithInvariants(StratumEvidence stratum, ParseResult parsed) => stratum with
    {
        New = stratum.New with
        {
            Invariants = InvariantCounts.None with
            {
                Accepted = stratum.New.Users,
                Lost = parsed.GetValue(Lost),
                Duplicated = parsed.GetValue(Duplicated),
                Misrouted = parsed.GetValue(Misrouted),
            },
        },
    };
}

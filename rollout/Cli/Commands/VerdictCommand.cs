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
    private static readonly (Stratum Stratum, ArmOptions New, ArmOptions Base, BrokenPromises Broken)[] Strata =
    [
        (Stratum.Combined, new("new", "the new flow"), new("base", "the base"), new("", "")),
        (Stratum.Vista, new("vista-new", "the new flow, messaging a VistA team,"), new("vista-base", "the base, messaging a VistA team,"), new("vista-", " to VistA teams")),
        (Stratum.OracleHealth, new("oh-new", "the new flow, messaging an Oracle Health team,"), new("oh-base", "the base, messaging an Oracle Health team,"), new("oh-", " to Oracle Health teams")),
    ];

    private static readonly Option<string> Stage = new("--stage") { Description = "Stage of the plan: A to E.", Required = true };
    private static readonly Option<string> Plan = new("--plan") { Description = "Release plan: a built-in name or a file.", DefaultValueFactory = _ => "full-release" };
    private static readonly Option<FileInfo?> Csv = new("--csv") { Description = "CSV export to count from, instead of counts." };
    private static readonly Option<string> Columns = new("--columns") { Description = "Column map of the export: requests, counts, datadog, google-analytics, or a file.", DefaultValueFactory = _ => "requests" };
    private static readonly Option<FileInfo?> Csat = new("--csat") { Description = "CSV export of satisfaction scores, columns flow and score; flow is new, anything else counts as the base." };
    private static readonly Option<int?> Looks = new("--looks") { Description = "How often the figures are looked at in all; default: as in the plan." };
    private static readonly Option<bool> Interim = new("--interim") { Description = "This is not the last look: harm is judged, promotion is not." };

    public static Command Create()
    {
        var command = new Command("verdict", "A stage verdict on numbers from the real rollout: PROMOTE (exit 0), HOLD or ROLLBACK (exit 1).")
        {
            Stage, Plan, Csv, Columns, Csat, Looks, Interim,
        };
        foreach (var option in Strata.SelectMany(stratum => stratum.New.All.Concat(stratum.Base.All).Concat(stratum.Broken.All)))
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
        return new(WithInvariants(given, parsed), platforms);
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

    // A message is lost at one EHR: the verdict names it, and an incident call goes by that.
    private static List<StratumEvidence> WithInvariants(List<StratumEvidence> given, ParseResult parsed)
    {
        var figures = Strata.ToLookup(stratum => given.Exists(each => each.Stratum == stratum.Stratum));
        if (figures[false].Select(stratum => stratum.Broken.Given(parsed)).FirstOrDefault(option => option is not null) is { } idle)
            throw new UsageException($"{idle.Name} is about messages of which no figures were given; what fits them: {string.Join(", ", figures[true].SelectMany(stratum => stratum.Broken.All).Select(option => option.Name))}");
        return [.. given.Select(arms => arms with { New = arms.New with { Invariants = figures[true].Single(stratum => stratum.Stratum == arms.Stratum).Broken.Read(parsed) } })];
    }
}

using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Runtime.Reconciliation;

namespace SecureMessaging.Rollout.Tests.Report;

/// <summary>A made-up run, judged by the real rule: for tests of the reports, and to look at them.</summary>
internal static class SampleRun
{
    private static readonly DateTimeOffset Start = new(2026, 1, 12, 15, 0, 0, TimeSpan.Zero);

    /// <summary>A run in which, from stage B on, the share <paramref name="refused"/> of Oracle Health sends of the new flow is refused with SM98.</summary>
    public static async Task<ResultDocument> MakeAsync(double refused, CancellationToken cancellationToken)
    {
        var plan = await PlanReader.ReadAsync("full-release", cancellationToken);
        var profile = await PlanReader.ReadProfileAsync("quick", cancellationToken);
        var judge = new StageJudge(plan.Rule);
        var random = new Random(7);
        var stages = new List<StageResult>();
        var judged = new List<JudgedStage>();
        foreach (var stage in plan.Stages)
        {
            var quota = profile.Quota(stage.Name);
            var percent = plan.Percent(stage);
            var evidence = new StageEvidence
            {
                Stage = stage.Name,
                Percent = percent,
                Strata =
                [
                    new(Stratum.Vista, Arm(quota.New, 0, 90, random), Arm(quota.Base, 0, 90, random)),
                    new(Stratum.OracleHealth, Arm(quota.New, percent >= 25 ? refused : 0, 320, random), Arm(quota.Base, 0, 320, random)),
                ],
                Assignment = new AssignmentEvidence(2 * (quota.New + quota.Base), 0),
            };
            var verdict = stage.Criteria is null ? null : judge.Judge(evidence, stage.Criteria);
            judged.Add(new JudgedStage { Name = stage.Name, Verdict = verdict });
            stages.Add(Stage(stage, percent, evidence, verdict, stages, random));
            if (verdict?.Outcome == StageOutcome.Rollback)
            {
                var last = plan.Stage("rollback");
                stages.Add(Stage(last, 0, evidence with { Stage = "rollback", Percent = 0 }, null, stages, random));
                break;
            }
        }

        var run = RunJudge.Judge([new(RunCause.Contract, PartResult.Passed, "Contracts verified.")], judged, claimsVerdict: true);
        return new ResultDocument
        {
            Verdict = run.Outcome,
            Cause = run.Cause,
            Reasons = run.Reasons,
            Seed = 42,
            Profile = "quick",
            StartedAt = Start,
            FinishedAt = Start.AddSeconds(281),
            Machine = new RunMachine { OperatingSystem = "Linux", Cores = 2, Runtime = ".NET 10", Commit = "0000000" },
            Contracts =
            [
                Contract("va-gov-web", "vets-api", 9), Contract("vets-api", "mhv-sm-api", 14), Contract("mhv-sm-api", "oh-messaging", 5),
            ],
            Stages = stages,
            Rollback = new Dictionary<string, RollbackResult> { ["critical"] = Critical() },
            NotConcluded = ["The quick profile cannot see a failure rate below 1.0 % in either EHR at stages C to E."],
            Evidence = [new EvidenceLink("Result as JSON", "result.json")],
        };
    }

    private static ArmEvidence Arm(int users, double refused, double medianMs, Random random)
    {
        var failed = (int)Math.Round(users * refused);
        return new ArmEvidence
        {
            Users = users,
            FailedUsers = failed,
            SlowUsers = 0,
            SendLatenciesMs = [.. Enumerable.Range(0, users - failed).Select(_ => medianMs * Math.Exp(0.35 * Normal(random)))],
            UsersByErrorCode = failed == 0 ? [] : new Dictionary<string, int> { ["SM98"] = failed },
            Invariants = InvariantCounts.None with { Accepted = users - failed },
        };
    }

    private static StageResult Stage(
        PlannedStage stage, double percent, StageEvidence evidence, StageVerdict? verdict, List<StageResult> before, Random random)
    {
        var arms = evidence.Strata.SelectMany(stratum => new[]
        {
            (Flow: Flow.New, Ehr: Of(stratum.Stratum), Evidence: stratum.New), (Flow: Flow.Base, Ehr: Of(stratum.Stratum), Evidence: stratum.Base),
        }).Where(arm => arm.Evidence.Users > 0 && (percent > 0 || arm.Flow == Flow.Base)).ToList();
        var users = new UserCounts(Users(Flow.New), Users(Flow.Base));
        var accepted = arms.Sum(arm => arm.Evidence.Invariants.Accepted);
        return new StageResult
        {
            Name = stage.Name,
            Percent = percent,
            Reached = before.All(each => each.Verdict is null or StageOutcome.Promote) || stage.Name == "rollback",
            Verdict = verdict?.Outcome,
            Rule = verdict?.Rule.Title(),
            Reasons = verdict?.Reasons ?? [],
            NotConcluded = verdict?.NotConcluded ?? [],
            StartedAt = Start.AddSeconds(30 * before.Count),
            FinishedAt = Start.AddSeconds((30 * before.Count) + 28),
            Toggles = stage.Toggles.ToDictionary(toggle => toggle.Key, toggle => toggle.Value.Text),
            Users = users,
            Exposure =
            [
                new(true, true, users.New / 4), new(true, false, users.New - (users.New / 4)),
                new(false, true, users.Base / 4), new(false, false, users.Base - (users.Base / 4)),
            ],
            Assignment = new AssignmentResult { Checked = evidence.Assignment.Checked, Drawn = 2000, DrawnNew = (int)(2000 * percent / 100) },
            E2E = new JourneyCounts(3, 0, 0)
            {
                Journeys =
                [
                    new() { Name = "Send to a VistA team", User = "vista-multi", Flow = Flow.Base, Ehr = Ehr.Vista, Outcome = JourneyOutcome.Passed, DurationMs = 2100 },
                    new() { Name = "Send to an Oracle Health team", User = "oh-multi", Flow = Flow.New, Ehr = Ehr.OracleHealth, Outcome = JourneyOutcome.Passed, DurationMs = 3400 },
                    new() { Name = "New routes do not exist outside the cohort", User = "stage-edge-out", Flow = Flow.Base, Outcome = JourneyOutcome.Passed, DurationMs = 900 },
                ],
            },
            Load = new LoadResult
            {
                Valid = true,
                Offered = users.New + users.Base,
                Achieved = users.New + users.Base,
                Dropped = 0,
                LatenessP99Ms = 1.4,
                Send = [.. arms.Select(arm => Row(arm.Flow, arm.Ehr, arm.Evidence))],
                Draft = [.. arms.Select(arm => Row(arm.Flow, arm.Ehr, arm.Evidence with { FailedUsers = 0, SendLatenciesMs = [.. arm.Evidence.SendLatenciesMs.Select(each => each / 3)] }))],
                Errors = [.. arms.SelectMany(arm => arm.Evidence.UsersByErrorCode.Select(code => new ErrorRow { Flow = arm.Flow, Ehr = arm.Ehr, Operation = "send", Code = code.Key, Count = code.Value, Users = code.Value }))],
                OverTime = [.. arms.SelectMany(arm => Enumerable.Range(0, 10).Select(slice => new LatencySlice(slice * 2, arm.Flow, arm.Ehr, arm.Evidence.Users / 10, 0, arm.Evidence.SendLatenciesMs.Average() * (0.9 + (0.2 * random.NextDouble())), arm.Evidence.SendLatenciesMs.Average() * 1.8)))],
            },
            Ledger = new LedgerCounts(accepted, accepted, 0, 0, 0, 0),
            LedgerBy = [.. arms.Select(arm => new LedgerRow(arm.Flow, arm.Ehr, arm.Evidence.Invariants.Accepted, arm.Evidence.Invariants.Accepted, 0, 0, 0, 0))],
            Truth = [.. arms.SelectMany(arm => new[]
            {
                new TruthCell(arm.Flow, arm.Ehr, Told.Sent, Delivered.Once, arm.Evidence.Users - arm.Evidence.FailedUsers),
                new TruthCell(arm.Flow, arm.Ehr, Told.Failed, Delivered.Never, arm.Evidence.FailedUsers),
            }).Where(cell => cell.Count > 0)],
            Strata = [.. (verdict?.Strata ?? []).Select(StratumResult.Of)],
            Funnel = users.New == 0 ? [] : [new(Flow.New, "interstitial", users.New), new(Flow.New, "recent", users.New / 2), new(Flow.New, "select-care-team", users.New * 3 / 5), new(Flow.New, "start-message", users.New), new(Flow.New, "sent", users.New)],
            Paths = users.New == 0 ? [] : [new(Flow.New, "interstitial", "recent", users.New / 2), new(Flow.New, "interstitial", "select-care-team", users.New / 2), new(Flow.New, "recent", "start-message", users.New * 2 / 5), new(Flow.New, "recent", "select-care-team", users.New / 10), new(Flow.New, "select-care-team", "start-message", users.New * 3 / 5), new(Flow.New, "start-message", "sent", users.New)],
            Failures = [.. arms.Where(arm => arm.Evidence.FailedUsers > 0).SelectMany(arm => Enumerable.Range(0, Math.Min(3, arm.Evidence.FailedUsers)).Select(index => new FailureResult { What = "send failed", User = $"{1000 + index}", Flow = arm.Flow, Ehr = arm.Ehr, Code = "SM98", Evidence = [new EvidenceLink("events", $"stages/03-{stage.Name}/events.jsonl")] }))],
        };

        int Users(Flow flow) => arms.Where(arm => arm.Flow == flow).Sum(arm => arm.Evidence.Users);
    }

    private static LatencyRow Row(Flow flow, Ehr ehr, ArmEvidence arm)
    {
        double[] sorted = [.. arm.SendLatenciesMs.Order()];
        double At(double quantile) => sorted[(int)Math.Min(sorted.Length - 1, quantile * sorted.Length)];
        return new LatencyRow
        {
            Flow = flow,
            Ehr = ehr,
            Count = arm.Users,
            Failed = arm.FailedUsers,
            P50Ms = At(0.5),
            P95Ms = At(0.95),
            P99Ms = At(0.99),
            MaxMs = sorted[^1],
            Bins = [.. sorted.GroupBy(value => Math.Ceiling(value / 25) * 25).Select(bin => new HistogramBin(bin.Key, bin.Count()))],
        };
    }

    private static RollbackResult Critical() => new()
    {
        Result = PartResult.Passed,
        RehearsedAtPercent = 50,
        DetectedAfterSeconds = 4.1,
        DecidedAfterSeconds = 4.1,
        EffectiveAfterSeconds = 4.6,
        LimitSeconds = 60,
        FailedMeanwhile = 12,
        Drafts = 20,
        DraftsIntact = 20,
        SameUsersAgain = true,
        Steps = ["Every send of the new flow was made to fail.", "The toggle was disabled for all.", "The toggle was enabled again at 25 %."],
    };

    private static ContractResult Contract(string consumer, string provider, int interactions) => new()
    {
        Consumer = consumer,
        Provider = provider,
        Interactions = interactions,
        Verified = interactions,
        Result = PartResult.Passed,
        PactSha256 = new string('0', 64),
    };

    private static Ehr Of(Stratum stratum) => stratum == Stratum.Vista ? Ehr.Vista : Ehr.OracleHealth;

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}

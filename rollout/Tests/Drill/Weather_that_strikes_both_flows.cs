using CsCheck;
using MathNet.Numerics.Distributions;
using SecureMessaging.Mocks.Host.Profiles;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Tests.Drill;

/// <summary>Whatever strikes both flows alike is never laid at the new flow's door.</summary>
public class Weather_that_strikes_both_flows
{
    private const int Users = 300;
    private const int Rollouts = 100;
    private const int Strata = 3;

    public static TheoryData<string> Profiles => [.. NamedProfile.All.Select(profile => profile.Name)];

    /// <summary>
    /// Under each weather of the simulators every user of either flow meets it independently. Alpha is 5 % a comparison and there are three
    /// (each EHR, and both); what is called harm by chance must stay within what that allows.
    /// </summary>
    [Theory, MemberData(nameof(Profiles))]
    public async Task A_profile_of_the_simulators_rolls_the_new_flow_back_no_more_often_than_alpha_allows(string name)
    {
        var plan = await PlanReader.ReadAsync("full-release", TestContext.Current.CancellationToken);
        var profile = NamedProfile.Find(name);
        var judge = new StageJudge(plan.Rule);
        var stage = plan.Stage("C");
        var falseAlarms = Enumerable.Range(0, Rollouts).Count(seed =>
        {
            var random = new Random(seed);
            ArmEvidence Drawn(string role, double slowMs) => Arm(profile, role, random, slowMs);
            var evidence = Evidence(
                (Drawn("vista", plan.Rule.Latency.SlowVistaMs), Drawn("vista", plan.Rule.Latency.SlowVistaMs)),
                (Drawn("oracle-health", plan.Rule.Latency.SlowOracleHealthMs), Drawn("oracle-health", plan.Rule.Latency.SlowOracleHealthMs)));
            return judge.Judge(evidence, stage.Criteria!).Outcome == StageOutcome.Rollback;
        });

        Assert.InRange(falseAlarms, 0, (int)(Rollouts * Strata * plan.Rule.Alpha));
    }

    /// <summary>Failures, slow sends, latencies and broken promises of any number, the same in both arms.</summary>
    [Fact]
    public void Arms_that_are_alike_are_never_rolled_back()
    {
        var arm = from users in Gen.Int[1, 400]
                  from failed in Gen.Int[0, users]
                  from slow in Gen.Int[0, users]
                  from broken in Gen.Int[0, users].Array[3]
                  from latencies in Gen.Double[0, 20_000].Array[users - failed]
                  select new ArmEvidence
                  {
                      Users = users,
                      FailedUsers = failed,
                      SlowUsers = slow,
                      SendLatenciesMs = latencies,
                      Invariants = new(users, broken[0], broken[1], broken[2], 0),
                  };
        var rule = SecureMessaging.Rollout.Tests.Verdict.Rule.Evidence.Rule;
        Gen.Select(arm, arm, Gen.Double[0.001, 0.2]).Sample((vista, oracleHealth, margin) =>
            new StageJudge(rule).Judge(Evidence(vista, oracleHealth), SecureMessaging.Rollout.Tests.Verdict.Rule.Evidence.Margin(margin)).Outcome != StageOutcome.Rollback);
    }

    /// <summary>A broken downstream is a HOLD that says so.</summary>
    [Fact]
    public void Promises_broken_behind_both_flows_are_an_incident_downstream()
    {
        var arm = new ArmEvidence { Users = Users, FailedUsers = 0, Invariants = new(Users, Lost: 9, 0, 0, 0) };

        var verdict = new StageJudge(SecureMessaging.Rollout.Tests.Verdict.Rule.Evidence.Rule)
            .Judge(Evidence(arm, arm), SecureMessaging.Rollout.Tests.Verdict.Rule.Evidence.Margin(0.05));

        Assert.Equal((StageOutcome.Hold, StageRule.DownstreamIncident), (verdict.Outcome, verdict.Rule));
        Assert.Contains(verdict.Reasons, reason => reason.Contains("not the new flow's", StringComparison.Ordinal));
    }

    private static StageEvidence Evidence(ArmEvidence vista, ArmEvidence oracleHealth) => Evidence((vista, vista), (oracleHealth, oracleHealth));

    private static StageEvidence Evidence((ArmEvidence New, ArmEvidence Base) vista, (ArmEvidence New, ArmEvidence Base) oracleHealth) => new()
    {
        Stage = "C",
        Percent = 50,
        Strata = [new(Stratum.Vista, vista.New, vista.Base), new(Stratum.OracleHealth, oracleHealth.New, oracleHealth.Base)],
    };

    private static ArmEvidence Arm(NamedProfile profile, string role, Random random, double slowMs)
    {
        var weather = profile.Roles.GetValueOrDefault(role);
        var failing = 1 - (weather?.Faults ?? []).Aggregate(1.0, (spared, fault) => spared * (1 - fault.Probability));
        var scale = weather?.Latency?.Scale ?? 1;
        var latencies = new double[Users];
        LogNormal.Samples(random, latencies, Math.Log(900 * scale), 0.5);
        var failed = Binomial.Sample(random, failing, Users);
        return new()
        {
            Users = Users,
            FailedUsers = failed,
            SlowUsers = latencies.Count(latency => latency > slowMs),
            SendLatenciesMs = latencies[failed..],
            Invariants = InvariantCounts.None with { Accepted = Users - failed },
        };
    }
}

using CsCheck;
using MathNet.Numerics.Distributions;
using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Profiles;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Tests.Drill;

/// <summary>Whatever strikes both flows alike is never laid at the new flow's door.</summary>
public class Weather_that_strikes_both_flows
{
    private const int Users = 300;
    private const int Rollouts = 100;

    // november-spike's: it answers, four seconds later.
    private const string Slow = "slow-headers";
    private const double SlowedByMs = 4000;

    // Held, which is more than not rolled back, by a test of its own.
    private const string Outage = "oh-outage";

    public static TheoryData<string, string> Weathers =>
        new(from profile in NamedProfile.All where profile.Name != Outage from stage in new[] { "A", "B", "C", "D" } select (profile.Name, stage));

    /// <summary>
    /// Under each weather of the simulators every user of either flow meets it independently (schedules apart, which <c>drill --weather</c>
    /// rehearses for real). What is called harm by chance stays within what alpha allows one comparison.
    /// </summary>
    [Theory, MemberData(nameof(Weathers))]
    public async Task A_profile_of_the_simulators_rolls_the_new_flow_back_no_more_often_than_alpha_allows(string name, string stage)
    {
        var plan = await PlanReader.ReadAsync("full-release", TestContext.Current.CancellationToken);

        var outcomes = Verdicts(NamedProfile.Find(name), plan, stage).CountBy(verdict => verdict.Outcome).ToDictionary();

        Assert.InRange(outcomes.GetValueOrDefault(StageOutcome.Rollback), 0, (int)(Rollouts * plan.Rule.Alpha));
    }

    /// <summary>A broken downstream is a HOLD that says so.</summary>
    [Theory]
    [InlineData("A")]
    [InlineData("B")]
    [InlineData("C")]
    [InlineData("D")]
    public async Task An_outage_of_Oracle_Health_is_held_as_an_incident_downstream(string stage)
    {
        var plan = await PlanReader.ReadAsync("full-release", TestContext.Current.CancellationToken);

        Assert.All(Verdicts(NamedProfile.Find(Outage), plan, stage), verdict =>
        {
            Assert.Equal((StageOutcome.Hold, StageRule.DownstreamIncident), (verdict.Outcome, verdict.Rule));
            Assert.Contains(verdict.Reasons, reason => reason.Contains("Oracle Health: a message could not be sent for 300 of 300 users (100.0 %) of the base", StringComparison.Ordinal));
        });
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

    [Fact]
    public void Promises_broken_behind_both_flows_are_an_incident_downstream()
    {
        var arm = new ArmEvidence { Users = Users, FailedUsers = 0, Invariants = new(Users, Lost: 9, 0, 0, 0) };

        var verdict = new StageJudge(SecureMessaging.Rollout.Tests.Verdict.Rule.Evidence.Rule)
            .Judge(Evidence(arm, arm), SecureMessaging.Rollout.Tests.Verdict.Rule.Evidence.Margin(0.05));

        Assert.Equal((StageOutcome.Hold, StageRule.DownstreamIncident), (verdict.Outcome, verdict.Rule));
        Assert.Contains(verdict.Reasons, reason => reason.Contains("not the new flow's", StringComparison.Ordinal));
    }

    private static IEnumerable<StageVerdict> Verdicts(NamedProfile weather, ReleasePlan plan, string stage) =>
        Enumerable.Range(0, Rollouts).Select(seed =>
        {
            var random = new Random(seed);
            ArmEvidence Vista() => Arm(random, plan.Rule.Latency.SlowVistaMs, weather.Roles.GetValueOrDefault("vista"));
            // The front door of both records is the VistA simulator's: its weather strikes what goes on to Oracle Health too.
            ArmEvidence OracleHealth() => Arm(
                random, plan.Rule.Latency.SlowOracleHealthMs, weather.Roles.GetValueOrDefault("vista"), weather.Roles.GetValueOrDefault("oracle-health"));
            return new StageJudge(plan.Rule).Judge(Evidence((Vista(), Vista()), (OracleHealth(), OracleHealth())), plan.Stage(stage).Criteria!);
        });

    private static StageEvidence Evidence(ArmEvidence vista, ArmEvidence oracleHealth) => Evidence((vista, vista), (oracleHealth, oracleHealth));

    private static StageEvidence Evidence((ArmEvidence New, ArmEvidence Base) vista, (ArmEvidence New, ArmEvidence Base) oracleHealth) => new()
    {
        Stage = "C",
        Percent = 50,
        Strata = [new(Stratum.Vista, vista.New, vista.Base), new(Stratum.OracleHealth, oracleHealth.New, oracleHealth.Base)],
    };

    private static ArmEvidence Arm(Random random, double slowMs, params IEnumerable<RoleProfile?> met)
    {
        List<RoleProfile> roles = [.. met.OfType<RoleProfile>()];
        List<FaultOrder> faults = [.. roles.SelectMany(role => role.Faults ?? [])];
        var failed = Binomial.Sample(random, Chance(faults.Where(fault => fault.Fault != Slow)), Users);
        var latencies = new double[Users];
        LogNormal.Samples(random, latencies, Math.Log(900 * roles.Max(role => role.Latency?.Scale ?? 1)), 0.5);
        var slowed = faults.Where(fault => fault.Fault == Slow).ToList();
        for (var user = 0; user < Users; user++)
        {
            if (random.NextDouble() < Chance(slowed))
                latencies[user] += SlowedByMs;
        }

        return new()
        {
            Users = Users,
            FailedUsers = failed,
            SlowUsers = latencies.Count(latency => latency > slowMs),
            SendLatenciesMs = latencies[failed..],
            Invariants = InvariantCounts.None with { Accepted = Users - failed },
        };
    }

    private static double Chance(IEnumerable<FaultOrder> faults) => 1 - faults.Aggregate(1.0, (spared, fault) => spared * (1 - fault.Probability));
}

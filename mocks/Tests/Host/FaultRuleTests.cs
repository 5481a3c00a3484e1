using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Ledger;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Tests.Host;

public sealed class FaultRuleTests
{
    private const string Toggle = SecureMessagingToggles.CuratedListFlow;

    private readonly FakeTimeProvider _clock = new();

    [Theory]
    [InlineData("message-create", true)]
    [InlineData("message-reply", false)]
    [InlineData("draft-save", true)]
    public void Routes_are_named_or_begun(string route, bool strikes) =>
        Assert.Equal(strikes, Strikes(new FaultOrder("hang", Routes: ["message-create", "draft-*"]), new FaultScope(route, null, null)));

    [Theory]
    [InlineData("vista", false)]
    [InlineData("oracle_health", true)]
    [InlineData(null, false)]
    public void Only_sends_to_the_record_asked_for(string? ehr, bool strikes) =>
        Assert.Equal(strikes, Strikes(new FaultOrder("hang", Ehr: "oracle_health"), new FaultScope("message-create", null, ehr)));

    [Fact]
    public void A_cohort_is_whom_the_toggle_formula_lets_in() => Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 100], Gen.Bool).Sample((user, percent, inside) =>
    {
        var actor = $"user{user}@synthetic.example";
        var order = new FaultOrder("hang", Cohort: new FaultCohort(Toggle, percent, inside));
        return Strikes(order, new FaultScope("any", actor, null)) == (PercentageOfActors.Includes(Toggle, Percentage.Of(percent), actor) == inside);
    });

    [Fact]
    public void A_cohort_may_be_as_small_as_a_number_can_be_written()
    {
        var cohort = JsonSerializer.Deserialize<FaultCohort>("""{"toggle":"t","percent":1e-5}""", JsonSerializerOptions.Web)!;
        Assert.False(cohort.Has("user@synthetic.example"));
    }

    [Fact]
    public void Nobody_belongs_to_no_cohort() =>
        Assert.False(Strikes(new FaultOrder("hang", Cohort: new FaultCohort(Toggle, 100)), new FaultScope("any", null, null)));

    [Fact]
    public void A_schedule_counts_from_the_order_on_the_clock()
    {
        var faults = Set(new FaultOrder("hang", Schedule: new FaultSchedule(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10))));
        var on = new List<int>();
        for (var minute = 0; minute < 15; minute++)
        {
            if (faults.Strike<IFault>(new FaultScope("any", null, null)) is not null)
                on.Add(minute);
            _clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal([1, 2, 11, 12], on);
    }

    [Fact]
    public void Probability_is_met_and_repeats_with_the_seed()
    {
        int Struck(ulong seed)
        {
            var faults = Set(seed, new FaultOrder("hang", 0.1));
            return Enumerable.Range(0, 10_000).Count(_ => faults.Strike<IFault>(new FaultScope("any", null, null)) is not null);
        }

        Assert.InRange(Struck(1), 850, 1150);
        Assert.Equal(Struck(2), Struck(2));
    }

    [Theory]
    [InlineData("nope", 1.0, "no fault is called 'nope'")]
    [InlineData("hang", 1.5, "'probability'")]
    public void An_order_that_makes_no_sense_is_refused_and_nothing_changes(string fault, double probability, string says)
    {
        var faults = Set(new FaultOrder("throttled"));
        var refusal = Assert.Throws<FormatException>(() => faults.Replace([new FaultOrder(fault, probability)]));
        Assert.Contains(says, refusal.Message, StringComparison.Ordinal);
        Assert.Equal("throttled", faults.Rules.Single().Order.Fault);
    }

    [Fact]
    public void A_fault_that_would_do_nothing_neither_strikes_nor_counts_and_leaves_it_to_the_next()
    {
        var faults = Set(new FaultOrder("throttled"), new FaultOrder("refuse"));
        var nextOnly = faults.Rules[1].Fault;

        Assert.Same(nextOnly, faults.Strike<IFault>(new FaultScope("any", null, null), fault => fault == nextOnly));
        Assert.Equal([0, 1], faults.Rules.Select(rule => rule.Fired));
    }

    [Fact]
    public void An_order_that_was_in_force_goes_on_with_its_count_and_schedule()
    {
        FaultOrder Slow() => new("hang", Routes: ["any"], Schedule: new FaultSchedule(For: TimeSpan.FromMinutes(1)));
        var faults = Set(Slow());
        Assert.NotNull(faults.Strike<IFault>(new FaultScope("any", null, null)));
        _clock.Advance(TimeSpan.FromMinutes(2));

        faults.Replace([new FaultOrder("refuse", 0), Slow()]);

        Assert.Equal([0, 1], faults.Rules.Select(rule => rule.Fired));
        Assert.Null(faults.Strike<IFault>(new FaultScope("any", null, null)));
    }

    [Fact]
    public void An_order_beside_one_that_goes_on_has_draws_of_its_own()
    {
        var faults = Set(new FaultOrder("hang", 0.5), new FaultOrder("throttled", 0.5));
        faults.Replace([new FaultOrder("throttled", 0.5), new FaultOrder("refuse", 0.5)]);
        bool[] Drawn(FaultRule rule) => [.. Enumerable.Range(0, 100).Select(_ => rule.Strikes())];

        Assert.NotEqual(Drawn(faults.Rules[0]), Drawn(faults.Rules[1]));
    }

    [Theory]
    [InlineData("delivery-late", "delivery-duplicated")]
    [InlineData("delivery-duplicated", "delivery-late")]
    public void Faults_of_a_delivery_leave_what_others_did(string first, string second)
    {
        var faults = Set(new FaultOrder(first), new FaultOrder(second));
        Assert.Equal(new DeliveryPlan(_clock.GetUtcNow() + TimeSpan.FromHours(1), 7, 2), Delivered(faults));
    }

    [Theory]
    [InlineData("delivery-lost")]
    [InlineData("delivery-failed")]
    public void A_delivery_that_never_arrives_is_left_alone(string fault)
    {
        var faults = Set(new FaultOrder(fault), new FaultOrder("delivery-late"));
        Delivered(faults);
        Assert.Equal([1, 0], faults.Rules.Select(rule => rule.Fired));
    }

    private DeliveryPlan Delivered(FaultSet faults) =>
        faults.Changed(new DeliveryPlan(_clock.GetUtcNow(), 7), new FaultScope("filing", null, null), new DeliveryCase(7, HasAttachments: false));

    private bool Strikes(FaultOrder order, FaultScope scope) => Set(order).Strike<IFault>(scope) is not null;

    private FaultSet Set(params FaultOrder[] orders) => Set(1, orders);

    private FaultSet Set(ulong seed, params FaultOrder[] orders)
    {
        FaultPlace[] routes = [.. new[] { "any", "message-create", "message-reply", "draft-save" }.Select(name => new FaultPlace(name, EhrName.All))];
        var faults = new FaultSet(_clock, seed);
        faults.Offer([.. HttpFaults.At(routes, TimeProvider.System), .. DeliveryFaults.At(new FaultPlace("filing", EhrName.All))]);
        faults.Replace(orders);
        return faults;
    }
}

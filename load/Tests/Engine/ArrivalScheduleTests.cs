using CsCheck;
using SecureMessaging.Load.Engine.Schedules;

namespace SecureMessaging.Load.Tests.Engine;

public sealed class ArrivalScheduleTests
{
    private static readonly Gen<Ramp> AnyRamp =
        from @from in Gen.Double[0, 50]
        from to in Gen.Double[0, 50]
        from seconds in Gen.Double[0.05, 20]
        select new Ramp(@from, to, TimeSpan.FromSeconds(seconds));

    private static readonly Gen<RateProfile> AnyProfile = AnyRamp.List[1, 4].Select(ramps => new RateProfile(ramps));

    [Fact]
    public void Count_of_paced_arrivals_is_the_area_under_the_rate() =>
        AnyProfile.Sample(profile => Math.Abs(Times(profile).Length - profile.Area) <= 1);

    [Fact]
    public void Arrivals_never_go_back_in_time_nor_past_the_end() =>
        Gen.Select(AnyProfile, Gen.Enum<ArrivalProcess>(), Gen.Int).Sample((profile, process, seed) =>
        {
            var times = Times(profile, process, seed);
            return times.Zip(times.Skip(1), (a, b) => a <= b).All(ordered => ordered) && times.All(time => time >= TimeSpan.Zero && time <= profile.Duration);
        });

    [Fact]
    public void Same_seed_gives_the_same_poisson_arrivals() =>
        Gen.Select(AnyProfile, Gen.Int).Sample((profile, seed) =>
            Times(profile, ArrivalProcess.Poisson, seed).SequenceEqual(Times(profile, ArrivalProcess.Poisson, seed)));

    [Fact]
    public void Segments_together_are_exactly_the_single_node_schedule() =>
        Gen.Select(AnyProfile, Gen.Enum<ArrivalProcess>(), Gen.Int, Gen.Int[1, 9]).Sample((profile, process, seed, count) =>
        {
            var whole = new ArrivalSchedule(profile, process, seed, ExecutionSegment.Whole).Arrivals();
            var parts = Enumerable.Range(0, count).SelectMany(i => new ArrivalSchedule(profile, process, seed, ExecutionSegment.Of(i, count)).Arrivals());
            return whole.SequenceEqual(parts.OrderBy(arrival => arrival.Index));
        });

    [Fact]
    public void Poisson_arrivals_come_as_many_as_expected_within_five_deviations() => Assert.All(
        Enumerable.Range(1, 100),
        seed => Assert.InRange(Times(RateProfile.Constant(100, TimeSpan.FromSeconds(100)), ArrivalProcess.Poisson, seed).Length, 9_500, 10_500));

    [Fact]
    public void Steady_rate_paces_evenly_from_the_start() =>
        Assert.Equal(
            [TimeSpan.Zero, TimeSpan.FromSeconds(0.25), TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(0.75)],
            Times(RateProfile.Constant(4, TimeSpan.FromSeconds(1))));

    [Fact]
    public void Rate_below_one_a_second_is_kept() =>
        Assert.Equal([TimeSpan.Zero, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(20)], Times(RateProfile.Constant(0.1, TimeSpan.FromSeconds(30))));

    [Fact]
    public void Ramp_from_zero_reaches_arrival_k_after_the_square_root_of_its_share() =>
        Assert.Equal(
            [0, 1, Math.Sqrt(2), Math.Sqrt(3)],
            Times(new RateProfile([new Ramp(0, 4, TimeSpan.FromSeconds(2))])).Select(time => time.TotalSeconds), (a, b) => Math.Abs(a - b) < 1e-6);

    [Fact]
    public void Nothing_arrives_in_a_pause() =>
        Assert.Equal(
            [0, 0.5, 3, 3.5],
            Times(new RateProfile([Ramp.Constant(2, TimeSpan.FromSeconds(1)), Ramp.Constant(0, TimeSpan.FromSeconds(2)), Ramp.Constant(2, TimeSpan.FromSeconds(1))]))
                .Select(time => time.TotalSeconds));

    private static TimeSpan[] Times(RateProfile profile, ArrivalProcess process = ArrivalProcess.Constant, int seed = 1) =>
        [.. new ArrivalSchedule(profile, process, seed, ExecutionSegment.Whole).Arrivals().Select(arrival => arrival.Due)];
}

using CsCheck;
using SecureMessaging.Load.Engine.Schedules;

namespace SecureMessaging.Load.Tests.Engine;

public sealed class CopiesProfileTests
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public void Steady_copies_run_all_the_time() =>
        Assert.Equal(
            [new CopyLease(0, TimeSpan.Zero, Second), new CopyLease(1, TimeSpan.Zero, Second)],
            CopiesProfile.Constant(2, Second).Leases(ExecutionSegment.Whole));

    [Fact]
    public void Ramp_adds_a_copy_at_each_whole_level() =>
        Assert.Equal(
            [new CopyLease(0, Second, 4 * Second), new CopyLease(1, 2 * Second, 4 * Second), new CopyLease(2, 3 * Second, 4 * Second), new CopyLease(3, 4 * Second, 4 * Second)],
            new CopiesProfile([new Ramp(0, 4, 4 * Second)]).Leases(ExecutionSegment.Whole));

    [Fact]
    public void Copy_that_goes_on_is_not_started_twice() =>
        Assert.Equal(
            [new CopyLease(0, Second, 5 * Second)],
            new CopiesProfile([new Ramp(0, 1, Second), Ramp.Constant(1, 3 * Second), new Ramp(1, 1, Second)]).Leases(ExecutionSegment.Whole));

    [Fact]
    public void Segments_together_are_exactly_the_single_node_copies() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[0, 20], Gen.Int[1, 6]).Sample((from, to, count) =>
        {
            var profile = new CopiesProfile([new Ramp(from, to, Second), Ramp.Constant(to, Second)]);
            var parts = Enumerable.Range(0, count).SelectMany(i => profile.Leases(ExecutionSegment.Of(i, count)));
            return profile.Leases(ExecutionSegment.Whole).SequenceEqual(parts.OrderBy(lease => lease.From).ThenBy(lease => lease.Copy));
        });
}

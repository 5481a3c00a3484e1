using System.Collections.Immutable;

namespace SecureMessaging.Load.Engine.Schedules;

/// <summary>Closed model: how many copies of a scenario run one after another without pause, over time.</summary>
public sealed class CopiesProfile(IEnumerable<Ramp> ramps)
{
    private readonly ImmutableArray<Ramp> _ramps = [.. ramps];

    /// <summary>No copies at all.</summary>
    public static CopiesProfile None { get; } = new([]);

    /// <summary>A steady number of copies.</summary>
    public static CopiesProfile Constant(int copies, TimeSpan during) => new([Ramp.Constant(copies, during)]);

    /// <summary>Length in time.</summary>
    public TimeSpan Duration => _ramps.Aggregate(TimeSpan.Zero, (sum, ramp) => sum + ramp.During);

    /// <summary>The first part of the profile.</summary>
    public CopiesProfile Take(TimeSpan during) => new(RateProfile.TakeRamps(_ramps, during));

    /// <summary>This segment's copies with the times they run, in order of their start. Copy k runs while the level is k + 1 or more.</summary>
    public IReadOnlyList<CopyLease> Leases(ExecutionSegment segment)
    {
        var copies = _ramps.IsEmpty ? 0 : (int)Math.Floor(_ramps.Max(ramp => Math.Max(ramp.From, ramp.To)));
        return [.. Enumerable.Range(0, copies).Where(k => segment.Owns(k)).SelectMany(LeasesOf).OrderBy(lease => lease.From).ThenBy(lease => lease.Copy)];
    }

    private IEnumerable<CopyLease> LeasesOf(int copy)
    {
        CopyLease? open = null;
        var before = TimeSpan.Zero;
        foreach (var ramp in _ramps)
        {
            if (ActiveIn(ramp, copy + 1) is var (from, until))
            {
                if (open is { } running && running.Until == before + from)
                {
                    open = running with { Until = before + until };
                }
                else
                {
                    if (open is { } finished)
                        yield return finished;
                    open = new CopyLease(copy, before + from, before + until);
                }
            }

            before += ramp.During;
        }

        if (open is { } last)
            yield return last;
    }

    private static (TimeSpan From, TimeSpan Until)? ActiveIn(Ramp ramp, int level) => (ramp.From >= level, ramp.To >= level) switch
    {
        (true, true) => (TimeSpan.Zero, ramp.During),
        (false, true) => (ramp.TimeOfLevel(level), ramp.During),
        (true, false) => (TimeSpan.Zero, ramp.TimeOfLevel(level)),
        _ => null,
    };
}

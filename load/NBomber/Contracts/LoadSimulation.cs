using SecureMessaging.Load.Engine.Schedules;

namespace NBomber.Contracts;

/// <summary>One stretch of load. Opaque; equal by value through <c>Equals</c>, as in the package.</summary>
public abstract class LoadSimulation
{
    private protected LoadSimulation(string name, TimeSpan during, double level, TimeSpan interval) => (Name, During, Level, Interval) = (name, during, level, interval);

    internal string Name { get; }

    internal TimeSpan During { get; }

    /// <summary>Rate per interval, or copies, at its end: where a ramp that follows begins.</summary>
    internal double Level { get; }

    /// <summary>Of the rate; zero in the closed model.</summary>
    internal TimeSpan Interval { get; }

    internal bool IsOpen => Interval > TimeSpan.Zero;

    /// <summary>Level per second (open) or in copies (closed) at its end.</summary>
    internal double End => IsOpen ? Level / Interval.TotalSeconds : Level;

    /// <summary>Its levels over time, given the level before it.</summary>
    internal abstract IEnumerable<Ramp> Ramps(double before, Random random);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LoadSimulation other && Identity.Equals(other.Identity);

    /// <inheritdoc/>
    public override int GetHashCode() => Identity.GetHashCode();

    private protected virtual object Identity => (Name, During, Level, Interval);
}

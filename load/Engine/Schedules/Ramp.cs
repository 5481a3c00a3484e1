namespace SecureMessaging.Load.Engine.Schedules;

/// <summary>A level that goes from one value to another in a straight line: arrivals per second, or copies.</summary>
public readonly record struct Ramp(double From, double To, TimeSpan During)
{
    /// <summary>A level that stays.</summary>
    public static Ramp Constant(double level, TimeSpan during) => new(level, level, during);

    /// <summary>Arrivals in all: the area under the line.</summary>
    public double Area => (From + To) / 2 * During.TotalSeconds;

    /// <summary>The level at an instant of the ramp.</summary>
    public double At(TimeSpan elapsed) => During == TimeSpan.Zero ? To : From + (To - From) * (elapsed / During);

    /// <summary>When the area under the line reaches a value.</summary>
    public TimeSpan TimeOfArea(double area)
    {
        if (area <= 0)
            return TimeSpan.Zero;

        // The root of From·t + slope·t²/2 = area, in the form that does not cancel when the slope is small.
        var slope = (To - From) / During.TotalSeconds;
        var seconds = 2 * area / (From + Math.Sqrt(Math.Max(0, From * From + 2 * slope * area)));
        return TimeSpan.FromTicks(Math.Min(During.Ticks, (long)Math.Round(seconds * TimeSpan.TicksPerSecond)));
    }

    /// <summary>When the line crosses a level; only for a level between its ends.</summary>
    public TimeSpan TimeOfLevel(double level) => During * ((level - From) / (To - From));

    /// <summary>The first part of the ramp.</summary>
    public Ramp Take(TimeSpan during) => during >= During ? this : new(From, At(during), during);
}

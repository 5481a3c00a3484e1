namespace SecureMessaging.Rollout.Drill.Calibration;

/// <summary>By how much the new flow is worse than the base in a simulated rollout.</summary>
/// <param name="Name">As tables name it.</param>
public sealed record Effect(string Name)
{
    /// <summary>No difference: whatever is called harm is a false alarm.</summary>
    public static Effect None { get; } = new("none");

    /// <summary>More users who fail to send, as a share, at VistA.</summary>
    public double MoreFailuresVista { get; init; }

    /// <summary>The same at Oracle Health.</summary>
    public double MoreFailuresOracleHealth { get; init; }

    /// <summary>Slower sends, as a share of the time they take.</summary>
    public double Slower { get; init; }

    /// <summary>More users whose send is slower than the limit, as a share.</summary>
    public double MoreSlowSends { get; init; }

    /// <summary>Whether it is failures alone, at both records alike.</summary>
    public bool IsFailuresAlike => MoreFailuresVista.Equals(MoreFailuresOracleHealth) && Slower == 0 && MoreSlowSends == 0;

    /// <summary>More failing users at both records alike.</summary>
    public static Effect Failures(double points) =>
        new($"{points} points more failing users") { MoreFailuresVista = points / 100, MoreFailuresOracleHealth = points / 100 };
}

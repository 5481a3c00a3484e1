namespace SecureMessaging.Runtime.Targets;

/// <summary>Moves the clocks of the simulators and the BFF forward; they run at real speed otherwise.</summary>
public interface IClockControl
{
    /// <summary>
    /// Moves all clocks of the stack: deliveries fall due, tokens expire. The BFF's with the simulators', or it would go on using tokens that
    /// lapsed where they were issued.
    /// </summary>
    Task AdvanceAsync(TimeSpan by, CancellationToken cancellationToken);

    /// <summary>Moves the BFF's clock alone: what it waits for is over, and nobody else has noticed.</summary>
    Task AdvanceBffAsync(TimeSpan by, CancellationToken cancellationToken);
}

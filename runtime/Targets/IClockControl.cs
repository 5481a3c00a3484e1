namespace SecureMessaging.Runtime.Targets;

/// <summary>Moves the clocks of the simulators and the BFF forward; they run at real speed otherwise.</summary>
public interface IClockControl
{
    /// <summary>Moves both simulators' clocks: tokens expire, deliveries fall due.</summary>
    Task AdvanceSimulatorsAsync(TimeSpan by, CancellationToken cancellationToken);

    /// <summary>Moves the BFF's clock: toggle cache, session tokens, polling deadline.</summary>
    Task AdvanceBffAsync(TimeSpan by, CancellationToken cancellationToken);
}

using SecureMessaging.Toggles;

namespace SecureMessaging.Runtime.Targets;

/// <summary>Sets toggles through Flipper's HTTP API.</summary>
public interface IToggleControl
{
    /// <summary>On for everyone; erases the other gates.</summary>
    Task EnableAsync(string toggle, CancellationToken cancellationToken);

    /// <summary>Off for everyone; erases the allow-list and the percentage.</summary>
    Task DisableAsync(string toggle, CancellationToken cancellationToken);

    /// <summary>Sets the share of actors.</summary>
    Task SetPercentageOfActorsAsync(string toggle, Percentage percentage, CancellationToken cancellationToken);

    /// <summary>Adds a user to the allow-list, by e-mail.</summary>
    Task AllowAsync(string toggle, string email, CancellationToken cancellationToken);

    /// <summary>Forgets every gate.</summary>
    Task ClearAsync(string toggle, CancellationToken cancellationToken);
}

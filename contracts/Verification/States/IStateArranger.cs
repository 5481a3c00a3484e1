using SecureMessaging.Contracts.Verification.Pacts;

namespace SecureMessaging.Contracts.Verification.States;

/// <summary>Brings a provider into the states of an interaction.</summary>
public interface IStateArranger
{
    /// <exception cref="StateException">A state should have been arranged and could not be.</exception>
    Task<Arrangement> ArrangeAsync(string provider, PactInteraction interaction, CancellationToken cancellationToken);
}

using System.Text.Json.Nodes;
using SecureMessaging.Contracts.Verification.Pacts;

namespace SecureMessaging.Contracts.Verification.Accounts;

/// <summary>Which account is in a state, or why none can be.</summary>
/// <param name="State">The state's name, as pacts have it.</param>
/// <param name="Parameters">The parameters it is about; absent: any.</param>
/// <param name="Account">The account that is in it.</param>
/// <param name="Unavailable">Why it cannot be arranged.</param>
public sealed record AccountState(string State, JsonObject? Parameters = null, string? Account = null, string? Unavailable = null)
{
    internal bool Fits(ProviderState state) =>
        State == state.Name && (Parameters is null || Parameters.All(parameter => state.Parameters[parameter.Key]?.ToString() == parameter.Value?.ToString()));
}

using System.Text.Json.Nodes;

namespace SecureMessaging.Contracts.Verification.Pacts;

/// <summary>A state the provider must be in before a request, with its parameters.</summary>
public sealed record ProviderState(string Name, JsonObject Parameters)
{
    /// <summary>A parameter as text, whether the pact holds it as text or as a number: the core reads every parameter as JSON.</summary>
    public string Text(string parameter) => Parameters[parameter]?.ToString()
        ?? throw new StateException($"The state \"{Name}\" lacks its parameter \"{parameter}\".");

    /// <inheritdoc/>
    public override string ToString() => Parameters.Count == 0 ? Name : $"{Name} {Parameters.ToJsonString()}";
}

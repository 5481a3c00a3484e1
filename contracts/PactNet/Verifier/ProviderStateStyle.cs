namespace PactNet.Verifier;

/// <summary>Where a state change is written: in the request's body, or in its query.</summary>
public enum ProviderStateStyle
{
    Body,
    Query,
}

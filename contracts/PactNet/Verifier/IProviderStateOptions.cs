namespace PactNet.Verifier;

/// <summary>How the provider is told of the state an interaction needs.</summary>
public interface IProviderStateOptions
{
    IProviderStateOptions WithTeardown();

    IProviderStateOptions WithStyle(ProviderStateStyle style);
}

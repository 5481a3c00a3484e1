namespace PactNet.Verifier;

/// <summary>A verification that knows its pacts: how to run it, and the run.</summary>
public interface IPactVerifierSource
{
    IPactVerifierSource WithProviderStateUrl(Uri providerStateUri);

    IPactVerifierSource WithProviderStateUrl(Uri providerStateUri, Action<IProviderStateOptions> configure);

    /// <summary>Only the interactions whose description, or provider state, matches this regular expression.</summary>
    IPactVerifierSource WithFilter(string? description = null, string? providerState = null);

    IPactVerifierSource WithRequestTimeout(TimeSpan timeout);

    IPactVerifierSource WithSslVerificationDisabled();

    IPactVerifierSource WithCustomHeader(string name, string value);

    /// <summary>Verifies. One interaction at least must have been: verifying nothing is a failure.</summary>
    /// <exception cref="Exceptions.PactVerificationFailedException">The provider does not keep the pact, or nothing was verified.</exception>
    /// <exception cref="Exceptions.PactFailureException">The verification could not run.</exception>
    void Verify();
}

using PactNet;
using PactNet.Exceptions;
using PactNet.Verifier;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Contracts.Verification.States;

namespace SecureMessaging.Contracts.Verification;

/// <summary>
/// Verifies a pact interaction by interaction: each as a pact of its own, in states of its own, with a result of its own; and one that
/// cannot be arranged is left out by name.
/// </summary>
internal sealed class PactVerification(PactDocument pact, Uri provider, IStateArranger arranger, StateEndpoint endpoint)
{
    // The BFF follows a message to Oracle Health for a while before it answers.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(20);

    public async Task<ContractResult> RunAsync(CancellationToken cancellationToken)
    {
        var scratch = Directory.CreateTempSubdirectory("interactions-");
        try
        {
            return await RunAsync(new FileInfo(Path.Combine(scratch.FullName, pact.File.Name)), cancellationToken);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    private async Task<ContractResult> RunAsync(FileInfo scratch, CancellationToken cancellationToken)
    {
        var verified = 0;
        var failures = new List<InteractionNote>();
        var skipped = new List<InteractionNote>();
        foreach (var interaction in pact.Interactions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                await using var arrangement = await arranger.ArrangeAsync(pact.Provider, interaction, cancellationToken);
                if (arrangement.SkipReason is { } reason)
                {
                    skipped.Add(new(interaction.Description, reason));
                    continue;
                }

                await File.WriteAllTextAsync(scratch.FullName, interaction.Alone, cancellationToken);
                await Task.Run(() => Replay(scratch, arrangement), cancellationToken);
                verified++;
            }
            catch (Exception failure) when (failure is PactFailureException or StateException or HttpRequestException)
            {
                failures.Add(new(interaction.Description, failure.Message));
            }
        }

        return ContractResult.Of(pact, verified, failures, skipped);
    }

    private void Replay(FileInfo interaction, Arrangement arrangement)
    {
        endpoint.Answer(arrangement.Values);
        using var verifier = new PactVerifier(pact.Provider, new PactVerifierConfig { LogLevel = PactLogLevel.Warn, Outputters = [] });
        var source = verifier
            .WithHttpEndpoint(provider)
            .WithFileSource(interaction)
            .WithProviderStateUrl(endpoint.Uri)
            .WithRequestTimeout(Timeout);
        foreach (var (name, value) in arrangement.Headers)
        {
            source.WithCustomHeader(name, value);
        }

        source.Verify();
    }
}

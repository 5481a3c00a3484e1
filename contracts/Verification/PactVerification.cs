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
    // vets-api follows a message to Oracle Health for up to 60 s, after a send of up to 15 s (sm-api-and-bff.md §1, §2.4).
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(75);

    private readonly List<InteractionNote> _failures = [];
    private readonly List<InteractionNote> _skipped = [];
    private readonly List<InteractionNote> _couldNotRun = [];
    private int _verified;

    public async Task<ContractResult> RunAsync(CancellationToken cancellationToken)
    {
        if (pact.Unverifiable is { } reason)
        {
            _skipped.Add(new("the whole pact", reason));
        }

        var scratch = Directory.CreateTempSubdirectory("interactions-");
        try
        {
            foreach (var interaction in pact.Interactions)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await VerifyAsync(interaction, new FileInfo(Path.Combine(scratch.FullName, pact.File.Name)), cancellationToken);
            }
        }
        finally
        {
            scratch.Delete(recursive: true);
        }

        return ContractResult.Of(pact, _verified, _failures, _skipped, _couldNotRun);
    }

    private async Task VerifyAsync(PactInteraction interaction, FileInfo scratch, CancellationToken cancellationToken)
    {
        if (interaction.Unverifiable is { } unverifiable)
        {
            _skipped.Add(new(interaction.Description, unverifiable));
            return;
        }

        try
        {
            await using var arrangement = await arranger.ArrangeAsync(pact.Provider, interaction, cancellationToken);
            if (arrangement.SkipReason is { } reason)
            {
                _skipped.Add(new(interaction.Description, reason));
                return;
            }

            RequireValues(interaction, arrangement);
            await File.WriteAllTextAsync(scratch.FullName, interaction.Alone, cancellationToken);
            await Task.Run(() => Replay(scratch, arrangement), cancellationToken);
            _verified++;
        }
        catch (PactVerificationFailedException broken)
        {
            _failures.Add(new(interaction.Description, broken.Message));
        }
        catch (Exception failure) when (failure is PactFailureException or StateException or HttpRequestException)
        {
            _couldNotRun.Add(new(interaction.Description, failure.Message));
        }
    }

    // Without a value the core would send the pact's example: an id that means nothing to the provider.
    private static void RequireValues(PactInteraction interaction, Arrangement arrangement)
    {
        if (interaction.Placeholders.FirstOrDefault(name => !arrangement.Values.ContainsKey(name)) is { } missing)
        {
            throw new StateException($"Its states give no {missing}, which the request needs.");
        }
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

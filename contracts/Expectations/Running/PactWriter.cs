using System.Text.Json;
using PactNet;

namespace SecureMessaging.Contracts.Expectations.Running;

/// <summary>Drives a consumer through its expectations; those it meets become the pact file.</summary>
public static class PactWriter
{
    // Names in pacts are the wire's: written as they are.
    private static readonly JsonSerializerOptions AsWritten = new();

    /// <summary>Replaces the files of these pacts, so that an interaction that is gone leaves them; none is touched unless every expectation is met.</summary>
    /// <returns>The expectations that are not met.</returns>
    public static async Task<IReadOnlyList<ExpectationOutcome>> ReplaceAsync(
        IReadOnlyList<ConsumerPact> pacts, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pacts);
        ArgumentNullException.ThrowIfNull(folder);
        var scratch = Directory.CreateTempSubdirectory("pacts-");
        try
        {
            var unmet = new List<ExpectationOutcome>();
            foreach (var pact in pacts)
            {
                unmet.AddRange((await WriteAsync(pact, scratch, cancellationToken)).Where(outcome => outcome.Failure is not null));
            }

            foreach (var pact in unmet.Count == 0 ? pacts : [])
            {
                folder.Create();
                File.Move(Path.Combine(scratch.FullName, pact.FileName), Path.Combine(folder.FullName, pact.FileName), overwrite: true);
            }

            return unmet;
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    /// <summary>Each expectation with what went wrong, or null.</summary>
    public static async Task<IReadOnlyList<ExpectationOutcome>> WriteAsync(ConsumerPact pact, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        var config = new PactConfig { PactDir = folder.FullName, DefaultJsonSettings = AsWritten, LogLevel = PactLogLevel.Warn, Outputters = [] };
        var outcomes = new List<ExpectationOutcome>(pact.Expectations.Count);
        foreach (var expectation in pact.Expectations)
        {
            outcomes.Add(new ExpectationOutcome(pact, expectation.Description, await FailureOf(expectation)));
        }

        return outcomes;

        async Task<string?> FailureOf(Expectation expectation)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                var builder = Pact.V4(pact.Consumer, pact.Provider, config).WithHttpInteractions();
                expectation.Agree(builder.UponReceiving(expectation.Description));
                foreach (var followUp in expectation.FollowUps)
                {
                    followUp.Agree(builder.UponReceiving(followUp.Description));
                }

                await builder.VerifyAsync(context => expectation.Exercise(context.MockServerUri, cancellationToken));
                return null;
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                return failure.Message;
            }
        }
    }
}

using System.Text.Json.Nodes;
using PactNet;
using PactNet.Exceptions;
using PactNet.Verifier;
using SecureMessaging.Contracts.Verification.Pacts;

namespace SecureMessaging.Contracts.Verification.Drift;

/// <summary>
/// Compares a recorded conversation with the pacts: what no pact covers, and what differs. The recording plays the provider, and the Pact
/// core judges it as it would a living one.
/// </summary>
public static class DriftCheck
{
    public static async Task<DriftReport> RunAsync(
        IReadOnlyList<RecordedExchange> recording, IReadOnlyList<PactDocument> pacts, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(recording);
        var candidates = pacts.SelectMany(Candidates).ToList();
        var near = recording.Where(exchange => exchange.IsAnswered && candidates.Exists(candidate => candidate.Shape.IsNear(exchange))).ToList();
        var scratch = Directory.CreateTempSubdirectory("drift-");
        await using var provider = await RecordedProvider.StartAsync(cancellationToken);
        try
        {
            var findings = new List<DriftFinding>();
            foreach (var exchange in near)
            {
                cancellationToken.ThrowIfCancellationRequested();
                provider.Play(exchange);
                findings.Add(await Task.Run(() => Judge(exchange, candidates, provider.Uri, scratch), cancellationToken));
            }

            return new DriftReport(findings, recording.Count - near.Count);
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }

    // Of several interactions that speak of such a request, the one that fits decides; where some have its status, no other is asked.
    private static DriftFinding Judge(RecordedExchange exchange, List<Candidate> candidates, Uri provider, DirectoryInfo scratch)
    {
        var speaking = candidates.FindAll(candidate => candidate.Shape.Fits(exchange));
        if (speaking.Count == 0)
        {
            return new DriftFinding(exchange, null, null);
        }

        var ofItsStatus = speaking.FindAll(candidate => candidate.Shape.Status == exchange.Status);
        DriftFinding? closest = null;
        foreach (var candidate in ofItsStatus.Count > 0 ? ofItsStatus : speaking)
        {
            var difference = Difference(candidate, provider, scratch);
            var finding = new DriftFinding(exchange, candidate.Shape.Description, difference);
            if (finding.Agrees)
            {
                return finding;
            }

            closest = closest is null || difference!.Length < closest.Difference!.Length ? finding : closest;
        }

        return closest!;
    }

    private static string? Difference(Candidate candidate, Uri provider, DirectoryInfo scratch)
    {
        var file = new FileInfo(Path.Combine(scratch.FullName, "interaction.json"));
        File.WriteAllText(file.FullName, LoosePact.Of(candidate.Pact, candidate.Interaction).ToJsonString());
        using var verifier = new PactVerifier((string)candidate.Pact["provider"]!["name"]!, new PactVerifierConfig { LogLevel = PactLogLevel.Warn, Outputters = [] });
        try
        {
            verifier.WithHttpEndpoint(provider).WithFileSource(file).Verify();
            return null;
        }
        catch (PactFailureException differs)
        {
            return differs.Message;
        }
    }

    private static IEnumerable<Candidate> Candidates(PactDocument document)
    {
        var pact = JsonNode.Parse(File.ReadAllText(document.File.FullName))!;
        return pact["interactions"]!.AsArray().Select(interaction => new Candidate(pact, interaction!, RequestShape.Of(interaction!)));
    }

    private sealed record Candidate(JsonNode Pact, JsonNode Interaction, RequestShape Shape);
}

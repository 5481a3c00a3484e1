using System.Text;
using System.Text.Json.Nodes;

namespace PactNet.Verifier;

/// <summary>The core's report of a verification: how many interactions there were, and what differed.</summary>
internal sealed record VerificationReport(int Verified, IReadOnlyList<VerificationError> Errors)
{
    public static VerificationReport Parse(string? json)
    {
        var report = json is null ? null : JsonNode.Parse(json);
        return new VerificationReport(
            (report?["interactionResults"] as JsonArray)?.Count ?? 0,
            [.. (report?["errors"] as JsonArray ?? []).OfType<JsonNode>().Select(VerificationError.Parse)]);
    }

    /// <summary>Whether the provider gave an answer that differs; otherwise nothing is known of the pact.</summary>
    public bool IsBroken => Errors.Any(error => error.IsAnswered);

    public string Describe(string provider)
    {
        if (Errors.Count == 0)
        {
            return $"The core gives no reason; see the verifier's log for {provider}.";
        }

        var text = new StringBuilder(IsBroken ? $"{provider} does not keep its pact:" : $"{provider} could not be asked:");
        foreach (var error in Errors)
        {
            text.AppendLine().Append("- ").Append(error.Interaction);
            foreach (var difference in error.Differences)
            {
                text.AppendLine().Append("    ").Append(difference);
            }
        }

        return text.ToString();
    }
}

using System.Text.Json.Nodes;
using PactNet.Exceptions;

namespace PactNet.Verifier;

/// <summary>One interaction that was not kept, and what differed in it; or that could not be asked, and why.</summary>
/// <param name="Interaction">Its description.</param>
/// <param name="IsAnswered">Whether the provider answered at all: an answer can differ, the lack of one says nothing of the pact.</param>
/// <param name="Differences">What differed, or why it could not be asked.</param>
internal sealed record VerificationError(string Interaction, bool IsAnswered, IReadOnlyList<string> Differences)
{
    public static VerificationError Parse(JsonNode error)
    {
        var mismatch = error["mismatch"];
        var differences = Difference.DescribeAll(mismatch?["mismatches"]);
        return new VerificationError(
            (string?)error["interaction"] ?? "the verification",
            (string?)mismatch?["type"] != "error",
            differences.Count > 0 ? differences : [(string?)mismatch?["message"] ?? mismatch?.ToJsonString() ?? "no detail"]);
    }
}

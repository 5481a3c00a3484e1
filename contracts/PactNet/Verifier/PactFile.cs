using System.Text.Json;
using System.Text.Json.Nodes;
using PactNet.Exceptions;

namespace PactNet.Verifier;

/// <summary>What the guards need to know of a pact file: between whom it is, and how many interactions it has.</summary>
internal sealed record PactFile(string Consumer, string Provider, int Interactions)
{
    public static IEnumerable<PactFile> ReadAll(DirectoryInfo directory) => directory.Exists
        ? directory.EnumerateFiles("*.json").OrderBy(file => file.Name, StringComparer.Ordinal).Select(Read)
        : throw new PactFailureException($"There is no folder {directory.FullName} to read pacts from.");

    public static PactFile Read(FileInfo file)
    {
        if (!file.Exists)
        {
            throw new PactFailureException($"There is no pact file {file.FullName}.");
        }

        try
        {
            var pact = JsonNode.Parse(File.ReadAllText(file.FullName));
            return new PactFile(
                Name(pact, "consumer", file),
                Name(pact, "provider", file),
                (pact?["interactions"] as JsonArray)?.Count ?? 0);
        }
        catch (JsonException malformed)
        {
            throw new PactFailureException($"{file.FullName} is not JSON: {malformed.Message}", malformed);
        }
    }

    private static string Name(JsonNode? pact, string participant, FileInfo file) =>
        (string?)pact?[participant]?["name"] ?? throw new PactFailureException($"{file.FullName} is no pact: it names no {participant}.");
}

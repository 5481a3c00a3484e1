using System.Security.Cryptography;
using System.Text.Json.Nodes;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification.Pacts;

/// <summary>A pact file, as far as its verification needs to know it.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Consumer">Who expects.</param>
/// <param name="Provider">Who keeps.</param>
/// <param name="Sha256">Of its content: by this hash verifications are recorded.</param>
/// <param name="Interactions">What is agreed.</param>
public sealed record PactDocument(FileInfo File, string Consumer, string Provider, string Sha256, IReadOnlyList<PactInteraction> Interactions)
{
    /// <summary>Why none of it can be verified here, or null.</summary>
    public string? Unverifiable { get; init; }

    /// <summary>All pacts of a folder, in the order of their names.</summary>
    /// <exception cref="UsageException">The folder holds none.</exception>
    public static IReadOnlyList<PactDocument> ReadAll(DirectoryInfo folder)
    {
        IReadOnlyList<PactDocument> pacts = folder.Exists
            ? [.. folder.EnumerateFiles("*.json").OrderBy(file => file.Name, StringComparer.Ordinal).Select(Read)]
            : [];
        return pacts.Count > 0 ? pacts : throw new UsageException($"There are no pacts in {folder.FullName}.");
    }

    /// <summary>The pact cut down to some interactions.</summary>
    /// <exception cref="UsageException">It has no such interaction.</exception>
    public PactDocument Only(IReadOnlyCollection<string> descriptions)
    {
        ArgumentNullException.ThrowIfNull(descriptions);
        var unknown = descriptions.Except(Interactions.Select(interaction => interaction.Description)).FirstOrDefault();
        return unknown is null
            ? this with { Interactions = [.. Interactions.Where(interaction => descriptions.Contains(interaction.Description))] }
            : throw new UsageException($"The pact of {Consumer} with {Provider} has no interaction \"{unknown}\".");
    }

    /// <exception cref="UsageException">The file is no pact.</exception>
    public static PactDocument Read(FileInfo file)
    {
        var bytes = System.IO.File.ReadAllBytes(file.FullName);
        try
        {
            var pact = JsonNode.Parse(bytes)!;
            var unverifiable = Unreadable(pact);
            return new PactDocument(
                file,
                (string)pact["consumer"]!["name"]!,
                (string)pact["provider"]!["name"]!,
                Convert.ToHexStringLower(SHA256.HashData(bytes)),
                unverifiable is null ? [.. pact["interactions"]!.AsArray().Select(interaction => PactInteraction.Parse(pact, interaction!))] : [])
            {
                Unverifiable = unverifiable,
            };
        }
        catch (Exception malformed) when (malformed is System.Text.Json.JsonException or NullReferenceException or InvalidOperationException)
        {
            throw new UsageException($"{file.FullName} is no pact: {malformed.Message}", malformed);
        }
    }

    // Other versions have other words for states, and messages instead of interactions: read as version 4 they would lose both.
    private static string? Unreadable(JsonNode pact)
    {
        var version = (string?)pact["metadata"]?["pactSpecification"]?["version"];
        return version?.StartsWith("4.", StringComparison.Ordinal) == true ? null : $"It is of version {version ?? "unknown"} of the Pact specification; only version 4 is verified here.";
    }
}

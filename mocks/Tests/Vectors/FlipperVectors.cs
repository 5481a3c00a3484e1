using System.Text.Json;

namespace SecureMessaging.Mocks.Tests.Vectors;

/// <summary>Golden vectors made with Python's zlib and replayed through the real Flipper 1.3.6 and 1.4.2.</summary>
internal sealed record FlipperVectors(
    IReadOnlyList<FlipperVectors.Bucketed> Single,
    IReadOnlyList<FlipperVectors.Bucketed> Multi,
    IReadOnlyList<FlipperVectors.Bucketed> Boundary,
    IReadOnlyList<FlipperVectors.FractionalCase> Fractional,
    FlipperVectors.PopulationCounts Population)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static FlipperVectors Load() =>
        JsonSerializer.Deserialize<FlipperVectors>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors", "flipper-vectors.json")), Json)!;

    internal sealed record Bucketed(string Feature, IReadOnlyList<string> Actors, int Bucket, IReadOnlyDictionary<string, bool> Enabled);

    internal sealed record FractionalCase(string Feature, IReadOnlyList<string> Actors, int Bucket, JsonElement Percentage, bool Enabled);

    internal sealed record PopulationCounts(
        int N,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> EnabledCounts,
        IReadOnlyDictionary<string, int> BothFlagsCounts);
}

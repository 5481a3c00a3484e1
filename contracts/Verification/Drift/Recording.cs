using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification.Drift;

/// <summary>A recorded conversation: a browser's HAR, or a cassette of Ruby's VCR as vets-api keeps them.</summary>
public static class Recording
{
    /// <exception cref="UsageException">The file is missing, or neither of the two.</exception>
    public static IReadOnlyList<RecordedExchange> Read(FileInfo file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.Exists)
        {
            throw new UsageException($"There is no recording {file.FullName}.");
        }

        try
        {
            return file.Extension.ToLowerInvariant() switch
            {
                ".har" or ".json" => HarFile.Parse(File.ReadAllText(file.FullName)),
                ".yml" or ".yaml" => VcrCassette.Parse(File.ReadAllText(file.FullName)),
                var other => throw new UsageException($"{file.Name}: recordings are .har (HAR) or .yml (VCR cassette), not {other}."),
            };
        }
        catch (Exception malformed) when (malformed is System.Text.Json.JsonException or YamlDotNet.Core.YamlException or NullReferenceException
            or InvalidOperationException or InvalidCastException or FormatException or KeyNotFoundException or ArgumentOutOfRangeException)
        {
            throw new UsageException($"{file.FullName} is no {(file.Extension is ".yml" or ".yaml" ? "VCR cassette" : "HAR file")}: {malformed.Message}", malformed);
        }
    }
}

using System.Text.Json;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification.Records;

/// <summary>Verification records in a folder: <c>&lt;provider&gt;/&lt;sha256 of the pact&gt;.json</c>, a stand-in's beside it as <c>….stand-in.json</c>.</summary>
public sealed class RecordStore(DirectoryInfo folder)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>The latest verification of a pact's exact content by a real provider, or by its stand-in.</summary>
    public VerificationRecord? Find(string provider, string pactSha256, bool byStandIn)
    {
        var file = FileOf(provider, pactSha256, byStandIn);
        try
        {
            return File.Exists(file) ? JsonSerializer.Deserialize<VerificationRecord>(File.ReadAllText(file), Json) : null;
        }
        catch (JsonException malformed)
        {
            throw new UsageException($"{file} is no verification record: {malformed.Message}", malformed);
        }
    }

    public void Keep(VerificationRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var file = FileOf(record.Provider, record.PactSha256, record.By.IsStandIn);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, JsonSerializer.Serialize(record, Json) + "\n");
    }

    private string FileOf(string provider, string pactSha256, bool byStandIn) =>
        Path.Combine(folder.FullName, provider, $"{pactSha256}{(byStandIn ? ".stand-in" : string.Empty)}.json");
}

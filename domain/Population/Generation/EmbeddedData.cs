using System.Text.Json;

namespace SecureMessaging.Population.Generation;

/// <summary>Data files that are part of this assembly.</summary>
internal static class EmbeddedData
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static T Read<T>(string file)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(file)
                           ?? throw new InvalidOperationException($"{file} is not embedded in this assembly.");
        return JsonSerializer.Deserialize<T>(stream, Options) ?? throw new InvalidOperationException($"{file} is empty.");
    }
}

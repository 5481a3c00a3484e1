using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecureMessaging.Rollout.Drill.Results;

/// <summary>Writes <c>drill.json</c>; it appears whole or not at all.</summary>
public static class DrillFile
{
    /// <summary>Its name.</summary>
    public const string Name = "drill.json";

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower) },
    };

    /// <summary>Writes it into a folder.</summary>
    public static async Task WriteAsync(DrillDocument drill, string folder, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, Name);
        await File.WriteAllTextAsync(path + ".part", JsonSerializer.Serialize(drill, Json), cancellationToken);
        File.Move(path + ".part", path, overwrite: true);
    }
}

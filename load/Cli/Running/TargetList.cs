using System.Text.Json;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>Reads <c>targets.json</c>: <c>{"hosts":["staging.example.gov"]}</c>. No file, no hosts.</summary>
internal static class TargetList
{
    public static IReadOnlyCollection<string> Read(FileInfo file)
    {
        if (!file.Exists)
            return [];

        try
        {
            return JsonSerializer.Deserialize<Targets>(File.ReadAllText(file.FullName), JsonSerializerOptions.Web)?.Hosts ?? [];
        }
        catch (JsonException broken)
        {
            throw new UsageException($"{file.Name} is not {{\"hosts\":[\"…\"]}}: {broken.Message}", broken);
        }
    }

    private sealed record Targets(IReadOnlyList<string>? Hosts);
}

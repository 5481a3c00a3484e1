using System.Text.Json;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Contracts.Verification.Commands;

/// <summary>Lets a verification reach beyond this machine only where <c>targets.json</c> and the command line both say so: it sends messages.</summary>
internal static class TargetList
{
    public static void Allow(Uri url, string? named)
    {
        var file = Path.Combine(RepositoryRoot.Path, "targets.json");
        TargetGuard.Allow(url, File.Exists(file) ? Hosts(file) : [], named);
    }

    private static string[] Hosts(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Document>(File.ReadAllText(file), JsonSerializerOptions.Web)?.Hosts ?? [];
        }
        catch (JsonException malformed)
        {
            throw new UsageException($"{file} is malformed: {malformed.Message}", malformed);
        }
    }

    private sealed record Document(string[]? Hosts);
}

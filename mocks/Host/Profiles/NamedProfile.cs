using System.Text.Json;
using SecureMessaging.Mocks.Host.Control;
using SecureMessaging.Mocks.Host.Serving;

namespace SecureMessaging.Mocks.Host.Profiles;

/// <summary>A weather with a name: what each simulator does wrong, and how slow it is. The data files beside this one.</summary>
/// <param name="Name">As given to <c>PUT /__sim/faults</c>.</param>
/// <param name="Note">What it stands for, and its source or the word "assumed".</param>
/// <param name="Roles">By role of the simulator; a role not named has no faults and no latency.</param>
public sealed record NamedProfile(string Name, string Note, IReadOnlyDictionary<string, RoleProfile> Roles)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<NamedProfile> All { get; } = [.. Load()];

    /// <exception cref="FormatException">No profile has the name.</exception>
    public static NamedProfile Find(string name) =>
        All.FirstOrDefault(profile => profile.Name == name)
        ?? throw new FormatException($"no profile is called '{name}'; there are: {string.Join(", ", All.Select(profile => profile.Name))}.");

    public void Apply(string role, SimulatorEnvironment environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var mine = Roles.GetValueOrDefault(role) ?? new RoleProfile();
        environment.Latency.Replace(mine.Latency ?? Latency.LatencyProfile.None);
        environment.Faults.Replace(mine.Faults ?? []);
    }

    private static IEnumerable<NamedProfile> Load()
    {
        var assembly = typeof(NamedProfile).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".profile.json", StringComparison.Ordinal)).Order())
        {
            using var file = assembly.GetManifestResourceStream(name)!;
            yield return JsonSerializer.Deserialize<NamedProfile>(file, ControlJson.Options)!;
        }
    }
}

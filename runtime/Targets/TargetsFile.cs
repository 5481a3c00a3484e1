using System.Text.Json;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Runtime.Targets;

/// <summary>
/// <c>targets.json</c>: what beyond this machine may be driven, such as
/// <c>{"hosts":["staging.example"],"sites":[{"web":"https://staging.example","bff":"https://api.staging.example","signIns":[{"persona":"hybrid","state":"sign-ins/hybrid.json"}]}]}</c>.
/// </summary>
public sealed record TargetsFile
{
    /// <summary>Where it is when nothing else is said: beside the solution.</summary>
    /// <exception cref="UsageException">There is no checkout.</exception>
    public static FileInfo OfCheckout => new(Path.Combine(RepositoryRoot.Path, "targets.json"));

    /// <summary>Hosts that <see cref="TargetGuard"/> lets pass when they are named again.</summary>
    public IReadOnlyList<string> Hosts { get; init => field = value ?? []; } = [];

    /// <summary>Sites that journeys may be walked on.</summary>
    public IReadOnlyList<Site> Sites { get; init => field = value ?? []; } = [];

    /// <summary>Reads the file; without one, nothing is listed.</summary>
    /// <exception cref="UsageException">It is malformed. Whether a saved sign-in is there is asked when it is used.</exception>
    public static TargetsFile Read(FileInfo file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.Exists)
            return new();

        try
        {
            var read = JsonSerializer.Deserialize<TargetsFile>(File.ReadAllText(file.FullName), JsonSerializerOptions.Web) ?? new();
            return read with { Sites = [.. read.Sites.Select(site => Complete(site, file))] };
        }
        catch (JsonException malformed)
        {
            throw new UsageException($"{file.Name} is malformed, it should be like {{\"hosts\":[\"…\"]}}: {malformed.Message}", malformed);
        }
    }

    /// <summary>The site with these pages, or null.</summary>
    public Site? Find(Uri web) => Sites.FirstOrDefault(site => site.Web == web);

    private static Site Complete(Site? site, FileInfo file)
    {
        if (site is not { Web: not null, Bff: not null })
            throw new UsageException($"{file.Name}: a site needs both \"web\" and \"bff\".");
        if (site.SignIns?.Any(signIn => signIn is not { Persona: not null, State: not null }) == true)
            throw new UsageException($"{file.Name}: a sign-in of {site.Web} needs both \"persona\" and \"state\"; rollout/Cli -- sign-in saves a state.");

        return site with { SignIns = [.. (site.SignIns ?? []).Select(signIn => signIn with { State = Path.Combine(file.DirectoryName!, signIn.State) })] };
    }
}

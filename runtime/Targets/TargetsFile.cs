using System.Text.Json;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Runtime.Targets;

/// <summary>
/// <c>targets.json</c>: what beyond this machine may be driven, such as
/// <c>{"hosts":["staging.example"],"sites":[{"web":"https://staging.example","bff":"https://api.staging.example","signIns":[{"persona":"hybrid","state":"sign-ins/hybrid.json"}]}]}</c>.
/// </summary>
public sealed record TargetsFile
{
    /// <summary>Hosts that <see cref="TargetGuard"/> lets pass when they are named again.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Sites that journeys may be walked on.</summary>
    public IReadOnlyList<Site> Sites { get; init; } = [];

    /// <summary>Reads the file; without one, nothing is listed.</summary>
    /// <exception cref="UsageException">It is malformed, or names a saved sign-in that is not there.</exception>
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

    private static Site Complete(Site site, FileInfo file)
    {
        if (site.Web is null || site.Bff is null)
            throw new UsageException($"{file.Name}: a site needs both \"web\" and \"bff\".");

        return site with { SignIns = [.. (site.SignIns ?? []).Select(signIn => signIn with { State = Existing(signIn, file) })] };
    }

    private static string Existing(SavedSignIn signIn, FileInfo file)
    {
        var path = Path.Combine(file.DirectoryName!, signIn.State);
        return File.Exists(path)
            ? path
            : throw new UsageException($"{signIn.State}, the saved sign-in of {signIn.Persona}, is missing: make it with npx playwright open --save-storage={signIn.State} URL.");
    }
}

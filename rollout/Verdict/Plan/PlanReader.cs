using System.Text.Json;
using System.Text.Json.Serialization;
using SecureMessaging.Rollout.Verdict.Exports;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>Reads release plans and profiles; a fault is one line with file, line number and what is wanted.</summary>
public static class PlanReader
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The plans that ship with the harness.</summary>
    public static IReadOnlyList<string> BuiltInPlans { get; } = ["full-release", "recent-for-all"];

    /// <summary>A built-in plan by name, or one from a file.</summary>
    /// <exception cref="PlanException">Not found, or not a valid plan.</exception>
    public static async Task<ReleasePlan> ReadAsync(string nameOrPath, CancellationToken cancellationToken) =>
        await ParseAsync(FileName(nameOrPath), await TextAsync(nameOrPath, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>The same, of a plan that has what a rehearsal walks through: stage C, the rollback, and a stage at each severity's percentage.</summary>
    /// <exception cref="PlanException">Not found, not a valid plan, or none that can be rehearsed.</exception>
    public static async Task<ReleasePlan> ReadForRehearsalAsync(string nameOrPath, CancellationToken cancellationToken) =>
        await ParseForRehearsalAsync(FileName(nameOrPath), await TextAsync(nameOrPath, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);

    /// <summary>The text of a plan, built in or from a file.</summary>
    /// <exception cref="PlanException">Not found.</exception>
    public static async Task<string> TextAsync(string nameOrPath, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(nameOrPath);
        if (BuiltInPlans.Contains(nameOrPath))
            return BuiltIn(nameOrPath + ".yaml");
        return File.Exists(nameOrPath)
            ? await File.ReadAllTextAsync(nameOrPath, cancellationToken).ConfigureAwait(false)
            : throw new PlanException($"no plan \"{nameOrPath}\": name a file, or one of {string.Join(", ", BuiltInPlans)}");
    }

    /// <summary>A plan from its text.</summary>
    /// <exception cref="PlanException">Not a valid plan.</exception>
    public static async Task<ReleasePlan> ParseAsync(string fileName, string yaml, CancellationToken cancellationToken) =>
        (await ConsistentAsync(fileName, yaml, cancellationToken).ConfigureAwait(false)).Plan;

    /// <summary>A plan from its text, that has what a rehearsal walks through.</summary>
    /// <exception cref="PlanException">Not a valid plan, or none that can be rehearsed.</exception>
    public static async Task<ReleasePlan> ParseForRehearsalAsync(string fileName, string yaml, CancellationToken cancellationToken)
    {
        var (plan, document) = await ConsistentAsync(fileName, yaml, cancellationToken).ConfigureAwait(false);
        PlanConsistency.EnsureRehearsable(plan, document);
        return plan;
    }

    /// <summary>A profile by name.</summary>
    /// <exception cref="PlanException">No such profile.</exception>
    public static async Task<Profile> ReadProfileAsync(string name, CancellationToken cancellationToken)
    {
        var profiles = await ReadProfilesAsync("profiles.yaml", BuiltIn("profiles.yaml"), cancellationToken).ConfigureAwait(false);
        return profiles.FirstOrDefault(profile => profile.Name == name)
            ?? throw new PlanException($"no profile \"{name}\": there are {string.Join(", ", profiles.Select(profile => profile.Name))}");
    }

    /// <summary>All profiles of a file's text.</summary>
    /// <exception cref="PlanException">Not a valid file of profiles.</exception>
    public static async Task<IReadOnlyList<Profile>> ReadProfilesAsync(string fileName, string yaml, CancellationToken cancellationToken) =>
        Deserialize<ProfileSet>(await CheckedAsync(fileName, yaml, "profiles.schema.json", cancellationToken).ConfigureAwait(false)).Profiles;

    /// <summary>A built-in column map by name, or the first of a file.</summary>
    /// <exception cref="PlanException">No such map, or not a valid file.</exception>
    public static async Task<ColumnMap> ReadColumnMapAsync(string nameOrPath, CancellationToken cancellationToken)
    {
        var isFile = File.Exists(nameOrPath);
        var yaml = isFile ? await File.ReadAllTextAsync(nameOrPath, cancellationToken).ConfigureAwait(false) : BuiltIn("column-maps.yaml");
        var document = await CheckedAsync(isFile ? Path.GetFileName(nameOrPath) : "column-maps.yaml", yaml, "column-maps.schema.json", cancellationToken)
            .ConfigureAwait(false);
        var maps = Deserialize<ColumnMapSet>(document).Maps;
        return isFile
            ? maps[0]
            : maps.FirstOrDefault(map => map.Name == nameOrPath)
                ?? throw new PlanException($"no column map \"{nameOrPath}\": name a file, or one of {string.Join(", ", maps.Select(map => map.Name))}");
    }

    /// <summary>The text of a file of <c>rollout/Plan</c>.</summary>
    public static string BuiltIn(string fileName)
    {
        using var stream = typeof(PlanReader).Assembly.GetManifestResourceStream("plan/" + fileName)
            ?? throw new PlanException($"no built-in file {fileName}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string FileName(string nameOrPath) => BuiltInPlans.Contains(nameOrPath) ? nameOrPath + ".yaml" : Path.GetFileName(nameOrPath);

    private static async Task<(ReleasePlan Plan, LocatedDocument Document)> ConsistentAsync(string fileName, string yaml, CancellationToken cancellationToken)
    {
        var document = await CheckedAsync(fileName, yaml, "release-plan.schema.json", cancellationToken).ConfigureAwait(false);
        var plan = Deserialize<ReleasePlan>(document);
        PlanConsistency.Ensure(plan, document);
        return (plan, document);
    }

    private static async Task<LocatedDocument> CheckedAsync(string fileName, string yaml, string schema, CancellationToken cancellationToken)
    {
        using var text = new StringReader(yaml);
        var document = new YamlDocumentReader(fileName).Read(text);
        await SchemaCheck.EnsureAsync(document, BuiltIn(schema), cancellationToken).ConfigureAwait(false);
        return document;
    }

    private static T Deserialize<T>(LocatedDocument document)
    {
        try
        {
            return document.Root.Deserialize<T>(Json)!;
        }
        catch (Exception exception) when (exception is JsonException or PercentageOutOfRangeException)
        {
            throw new PlanException($"{document.Name}: {exception.Message}", exception);
        }
    }
}

using System.Text.Json;
using SecureMessaging.Rollout.Report;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Rehearsal.Store;

/// <summary>
/// One rehearsal on disk. A stage's <c>result.json</c> is renamed into place last, so that its presence means the stage is done: a killed
/// rehearsal loses nothing recorded, and resumes at the first stage without one.
/// </summary>
public sealed class RunFolder
{
    /// <summary>Name of the run's copy of the faults ordered for it.</summary>
    public const string FaultsName = "faults.json";

    private const string SettingsFile = "run.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private RunFolder(string path, RunSettings settings) => (Root, Settings) = (path, settings);

    /// <summary>Full path.</summary>
    public string Root { get; }

    /// <summary>What the run was started with.</summary>
    public RunSettings Settings { get; }

    /// <summary>Path of the plan as it was when the run began.</summary>
    public string PlanPath => Path.Combine(Root, ReportWriter.PlanName);

    /// <summary>Path of the faults ordered for the run as they were when it began, or null.</summary>
    public string? FaultsPath => Settings.FaultsFile is null ? null : Path.Combine(Root, FaultsName);

    /// <summary>Path of the run's own result.</summary>
    public string ResultPath => Path.Combine(Root, ResultFile.Name);

    /// <summary>Creates the folder of a new run. What makes it one is renamed into place last: who finds a run finds all it was begun with.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="settings">What the run is started with.</param>
    /// <param name="copies">Files that it goes by, as they are now.</param>
    /// <exception cref="UsageException">There is a run in it already.</exception>
    public static RunFolder Create(string path, RunSettings settings, params IEnumerable<(string Name, string Text)> copies)
    {
        ArgumentNullException.ThrowIfNull(copies);
        var root = Directory.CreateDirectory(path).FullName;
        var file = Path.Combine(root, SettingsFile);
        if (File.Exists(file))
            throw new UsageException($"{path} holds a rehearsal already: give another folder to --out, or go on with it: --resume {path}");

        foreach (var (name, text) in copies)
            File.WriteAllText(Path.Combine(root, name), text);
        File.WriteAllText(file + ".part", JsonSerializer.Serialize(settings, Json));
        File.Move(file + ".part", file);
        return new(root, settings);
    }

    /// <summary>Opens the folder of an earlier run.</summary>
    /// <exception cref="UsageException">There is no run there.</exception>
    public static RunFolder Open(string path)
    {
        var file = Path.Combine(Path.GetFullPath(path), SettingsFile);
        if (!File.Exists(file))
            throw new UsageException($"{path} holds no rehearsal ({SettingsFile} is missing): give the folder that a rehearsal printed.");

        var settings = JsonSerializer.Deserialize<RunSettings>(File.ReadAllText(file), Json) ?? throw new UsageException($"{file} is empty.");
        return new(Path.GetFullPath(path), settings);
    }

    /// <summary>A stage's folder, empty: what a killed attempt left is set aside, not lost.</summary>
    public string BeginStage(StagePlace place)
    {
        var folder = Folder(place);
        if (Directory.Exists(folder))
            Directory.Move(folder, SetAside(folder));
        Directory.CreateDirectory(folder);
        return folder;
    }

    /// <summary>The result of a stage that is done, or null.</summary>
    public Task<StageResult?> StageAsync(StagePlace place, CancellationToken cancellationToken) =>
        ResultFile.ReadPartAsync<StageResult>(Path.Combine(Folder(place), ResultFile.Name), cancellationToken);

    /// <summary>Writes a stage's result: from here on the stage is done.</summary>
    public Task FinishStageAsync(StagePlace place, StageResult result, CancellationToken cancellationToken) =>
        ResultFile.WritePartAsync(result, Path.Combine(Folder(place), ResultFile.Name), cancellationToken);

    /// <summary>A part of the run beside its stages, such as the contracts: as recorded, or done now and recorded.</summary>
    public async Task<T> OnceAsync<T>(string part, Func<Task<T>> work, CancellationToken cancellationToken)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(work);
        var file = Path.Combine(Root, $"{part}.json");
        if (await ResultFile.ReadPartAsync<T>(file, cancellationToken) is { } recorded)
            return recorded;

        var done = await work();
        await ResultFile.WritePartAsync(done, file, cancellationToken);
        return done;
    }

    /// <summary>A path as evidence links give it: relative to the run's folder.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path);

    private static string SetAside(string folder)
    {
        for (var attempt = 1; ; attempt++)
        {
            var aside = $"{folder}.unfinished-{attempt}";
            if (!Directory.Exists(aside))
                return aside;
        }
    }

    private string Folder(StagePlace place) => Path.Combine(Root, "stages", place.ToString());
}

namespace SecureMessaging.Load.Engine.Recording;

/// <summary>One histogram: scenario × step × outcome × flow × EHR × platform.</summary>
public readonly record struct SeriesKey(string Scenario, string Step, Outcome Outcome, Labels Labels)
{
    /// <summary>The step that stands for the iteration as a whole.</summary>
    public const string Iteration = "iteration";

    private const char Separator = '|';

    /// <summary>The key as the tag of a line in a histogram log, which allows neither comma nor blank.</summary>
    public string ToTag() =>
        string.Join(Separator, new[] { Scenario, Step, Outcome.ToString(), Labels.Flow, Labels.Ehr, Labels.Platform }.Select(Clean));

    /// <summary>Reads a tag again.</summary>
    public static SeriesKey FromTag(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return tag.Split(Separator) is [var scenario, var step, var outcome, var flow, var ehr, var platform]
               && Enum.TryParse<Outcome>(outcome, out var parsed)
            ? new(scenario, step, parsed, new(flow, ehr, platform))
            : throw new FormatException($"histogram log: the tag '{tag}' is not scenario|step|outcome|flow|ehr|platform");
    }

    private static string Clean(string part) => part.Replace(' ', '_').Replace(',', '_').Replace(Separator, '_');
}

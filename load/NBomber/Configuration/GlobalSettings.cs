using NBomber.Contracts.Stats;

namespace NBomber.Configuration;

/// <summary>Settings of the run.</summary>
internal sealed record GlobalSettings
{
    public ScenarioSetting[]? ScenariosSettings { get; init; }

    public string? ReportFileName { get; init; }

    public string? ReportFolder { get; init; }

    public ReportFormat[]? ReportFormats { get; init; }

    public TimeSpan? ReportingInterval { get; init; }

    public bool? EnableStopTestForcibly { get; init; }
}

using NBomber.Contracts.Stats;

namespace NBomber.Contracts;

/// <summary>A run as put together by <c>NBomberRunner</c>. Opaque and immutable.</summary>
public sealed class NBomberContext
{
    private const string NoName = "nbomber_default_";

    internal NBomberContext(IReadOnlyList<ScenarioProps> scenarios) => Scenarios = scenarios;

    private NBomberContext(NBomberContext other)
    {
        (Scenarios, TargetScenarios, TestSuite, TestName) = (other.Scenarios, other.TargetScenarios, other.TestSuite, other.TestName);
        (ReportFileName, ReportFolder, ReportFormats) = (other.ReportFileName, other.ReportFolder, other.ReportFormats);
        (ReportingInterval, Sinks, EnableStopTestForcibly) = (other.ReportingInterval, other.Sinks, other.EnableStopTestForcibly);
    }

    public string TestSuite { get; internal init; } = NoName + "test_suite_name";

    public string TestName { get; internal init; } = NoName + "test_name";

    public bool EnableStopTestForcibly { get; internal init; }

    internal IReadOnlyList<ScenarioProps> Scenarios { get; init; }

    internal IReadOnlyList<string>? TargetScenarios { get; init; }

    internal string? ReportFileName { get; init; }

    internal string? ReportFolder { get; init; }

    internal IReadOnlyList<ReportFormat> ReportFormats { get; init; } = Enum.GetValues<ReportFormat>();

    internal TimeSpan ReportingInterval { get; init; } = TimeSpan.FromSeconds(5);

    internal IReadOnlyList<IReportingSink> Sinks { get; init; } = [];

    internal NBomberContext With(
        IReadOnlyList<string>? targets = null, string? testSuite = null, string? testName = null, string? reportFileName = null, string? reportFolder = null,
        IReadOnlyList<ReportFormat>? reportFormats = null, TimeSpan? reportingInterval = null, IReadOnlyList<IReportingSink>? sinks = null,
        bool? stopForcibly = null, IReadOnlyList<ScenarioProps>? scenarios = null) => new(this)
        {
            TargetScenarios = targets ?? TargetScenarios,
            TestSuite = testSuite ?? TestSuite,
            TestName = testName ?? TestName,
            ReportFileName = reportFileName ?? ReportFileName,
            ReportFolder = reportFolder ?? ReportFolder,
            ReportFormats = reportFormats ?? ReportFormats,
            ReportingInterval = reportingInterval ?? ReportingInterval,
            Sinks = sinks ?? Sinks,
            EnableStopTestForcibly = stopForcibly ?? EnableStopTestForcibly,
            Scenarios = scenarios ?? Scenarios,
        };
}

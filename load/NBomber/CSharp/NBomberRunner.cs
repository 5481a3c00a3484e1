using NBomber.Configuration;
using NBomber.Contracts;
using NBomber.Contracts.Stats;
using NBomber.Running;

namespace NBomber.CSharp;

/// <summary>Puts a run together and runs it.</summary>
public static class NBomberRunner
{
    public static NBomberContext RegisterScenarios(params ScenarioProps[] scenarios) => new(scenarios);

    public static NBomberContext WithTargetScenarios(this NBomberContext context, params string[] scenarioNames) => context.With(targets: scenarioNames);

    public static NBomberContext WithTestSuite(this NBomberContext context, string testSuite) => context.With(testSuite: testSuite);

    public static NBomberContext WithTestName(this NBomberContext context, string testName) => context.With(testName: testName);

    public static NBomberContext WithReportFileName(this NBomberContext context, string reportFileName) => context.With(reportFileName: reportFileName);

    public static NBomberContext WithReportFolder(this NBomberContext context, string reportFolderPath) => context.With(reportFolder: reportFolderPath);

    public static NBomberContext WithReportFormats(this NBomberContext context, params ReportFormat[] reportFormats) => context.With(reportFormats: reportFormats);

    public static NBomberContext WithoutReports(this NBomberContext context) => context.With(reportFormats: []);

    public static NBomberContext WithReportingInterval(this NBomberContext context, TimeSpan interval) => context.With(reportingInterval: interval);

    public static NBomberContext WithReportingSinks(this NBomberContext context, params IReportingSink[] reportingSinks) => context.With(sinks: reportingSinks);

    /// <summary>Lays a JSON file over what the code says.</summary>
    public static NBomberContext LoadConfig(this NBomberContext context, string path) => JsonConfigFile.Apply(context, path);

    /// <summary>At the planned end, do not wait for what is in flight.</summary>
    public static NBomberContext EnableStopTestForcibly(this NBomberContext context, bool enable) => context.With(stopForcibly: enable);

    /// <summary>Runs to the end and blocks until then.</summary>
    public static NodeStats Run(this NBomberContext context) => new NBomberRun(context, new()).RunAsync(default).GetAwaiter().GetResult().Stats;

    /// <summary>Runs with command-line settings: <c>-c</c> or <c>--config</c> and a file, <c>-t</c> or <c>--target</c> and scenario names. An unknown argument makes all be ignored.</summary>
    public static NodeStats Run(this NBomberContext context, params string[] args) => CommandLine.Apply(context, args).Run();
}

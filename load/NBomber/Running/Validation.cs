using NBomber.Contracts;

namespace NBomber.Running;

/// <summary>Refuses what cannot be run, at <c>Run</c> and with a plain <see cref="Exception"/>, as the package does.</summary>
internal static class Validation
{
    private static readonly TimeSpan ShortestSimulation = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ShortestReportingInterval = TimeSpan.FromSeconds(5);

    public static void Check(NBomberContext context)
    {
        if (Errors(context).FirstOrDefault() is { } error)
            throw Refuse(error);
    }

    // The package throws System.Exception itself, and scenarios may catch it as such.
#pragma warning disable CA2201
    public static Exception Refuse(string error, Exception? because = null) => new(error, because);
#pragma warning restore CA2201

    private static IEnumerable<string> Errors(NBomberContext context)
    {
        var names = context.Scenarios.Select(scenario => scenario.ScenarioName).ToArray();
        if (names.Length == 0)
            yield return "No scenarios were registered. Use NBomberRunner.RegisterScenarios(scenarios).";
        if (names.Any(string.IsNullOrWhiteSpace))
            yield return "Scenario name can't be empty.";
        if (names.GroupBy(name => name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            yield return $"Scenario names are not unique: '{twice.Key}'.";
        if (context.TargetScenarios?.Except(names).FirstOrDefault() is { } unknown)
            yield return $"Target scenario '{unknown}' is not registered. Registered scenarios: {string.Join(", ", names)}.";
        if (context.ReportingInterval < ShortestReportingInterval)
            yield return $"ReportingInterval: '{context.ReportingInterval}' should be at least {ShortestReportingInterval}.";
        if (context.ReportFileName is { } file && (string.IsNullOrWhiteSpace(file) || file.IndexOfAny(Path.GetInvalidFileNameChars()) >= 0))
            yield return $"Report file name '{file}' is blank or has characters a file name can't have.";
        if (context.ReportFolder is { } folder && (string.IsNullOrWhiteSpace(folder) || folder.IndexOfAny(Path.GetInvalidPathChars()) >= 0))
            yield return $"Report folder '{folder}' is blank or has characters a path can't have.";
        foreach (var error in context.Scenarios.SelectMany(Errors))
            yield return error;
    }

    private static IEnumerable<string> Errors(ScenarioProps scenario)
    {
        if (scenario is { Run: null, Init: null, Clean: null })
            yield return $"Scenario '{scenario.ScenarioName}' is empty: it has neither Run nor Init nor Clean.";
        if (scenario.Run is null)
            yield break;
        if (scenario.Simulations.Count == 0)
            yield return $"Scenario '{scenario.ScenarioName}' has no load simulation.";
        if (scenario.WarmUp > scenario.Duration)
            yield return $"Scenario '{scenario.ScenarioName}': warm-up {scenario.WarmUp} is longer than its load simulations, {scenario.Duration}.";
        foreach (var error in scenario.Simulations.Select(Error).OfType<string>())
            yield return $"Scenario '{scenario.ScenarioName}': {error}";
    }

    private static string? Error(LoadSimulation simulation) => simulation switch
    {
        { During: var during } when during < ShortestSimulation => $"simulation '{simulation.Name}' lasts {during}, it should last at least {ShortestSimulation}.",
        { Level: < 0 } => $"simulation '{simulation.Name}' has a negative rate or number of copies.",
        { Interval: var interval } when interval > simulation.During => $"simulation '{simulation.Name}': its interval is longer than it lasts.",
        InjectRandomSimulation random when random.MinRate < 0 || random.MinRate >= random.Level => "simulation 'inject_random': the minimum should be below the maximum.",
        InjectSimulation or RampingInjectSimulation or InjectRandomSimulation when simulation.Interval <= TimeSpan.Zero => $"simulation '{simulation.Name}' needs an interval.",
        _ => null,
    };
}

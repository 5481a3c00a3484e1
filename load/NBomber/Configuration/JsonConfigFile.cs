using System.Text.Json;
using System.Text.Json.Serialization;
using NBomber.Contracts;
using NBomber.CSharp;
using NBomber.Running;

namespace NBomber.Configuration;

/// <summary>Reads a configuration file and lays it over what the code says: the file wins, except for target scenarios.</summary>
internal static class JsonConfigFile
{
    private const int DefaultMaxFailCount = 5_000;
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() }, ReadCommentHandling = JsonCommentHandling.Skip };

    public static NBomberContext Apply(NBomberContext context, string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"NBomber config file '{path}' was not found.", path);
        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            throw Validation.Refuse($"NBomber config file '{path}': only .json is supported.");

        var config = Read(path);
        var global = config.GlobalSettings;
        return context.With(
            targets: context.TargetScenarios ?? config.TargetScenarios, testSuite: config.TestSuite, testName: config.TestName,
            reportFileName: global?.ReportFileName, reportFolder: global?.ReportFolder, reportFormats: global?.ReportFormats,
            reportingInterval: global?.ReportingInterval, stopForcibly: global?.EnableStopTestForcibly,
            scenarios: [.. context.Scenarios.Select(scenario => Apply(scenario, global?.ScenariosSettings ?? []))]);
    }

    private static JsonConfig Read(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonConfig>(File.ReadAllText(path), Json) ?? throw Validation.Refuse($"NBomber config file '{path}' is empty.");
        }
        catch (JsonException broken)
        {
            throw Validation.Refuse($"NBomber config file '{path}': {broken.Message}", broken);
        }
    }

    // A scenario that has settings loses its warm-up when they name none, and its limit of failures returns to the default; so it is in the package.
    private static ScenarioProps Apply(ScenarioProps scenario, ScenarioSetting[] settings)
    {
        if (Array.Find(settings, setting => setting.ScenarioName == scenario.ScenarioName) is not { } own)
            return scenario;

        var simulations = own.LoadSimulationsSettings?.SelectMany(one => one.Select(entry => SimulationOf(entry.Key, entry.Value))).ToArray();
        return scenario.WithWarmUp(own.WarmUpDuration).With(simulations: simulations, maxFailCount: own.MaxFailCount ?? DefaultMaxFailCount);
    }

    private static LoadSimulation SimulationOf(string name, JsonElement[] values) => (name, values) switch
    {
        ("Inject", [var rate, var interval, var during]) => Simulation.Inject(rate.GetInt32(), Time(interval), Time(during)),
        ("RampingInject", [var rate, var interval, var during]) => Simulation.RampingInject(rate.GetInt32(), Time(interval), Time(during)),
        ("InjectRandom", [var min, var max, var interval, var during]) => Simulation.InjectRandom(min.GetInt32(), max.GetInt32(), Time(interval), Time(during)),
        ("KeepConstant", [var copies, var during]) => Simulation.KeepConstant(copies.GetInt32(), Time(during)),
        ("RampingConstant", [var copies, var during]) => Simulation.RampingConstant(copies.GetInt32(), Time(during)),
        ("Pause", [var during]) => Simulation.Pause(Time(during)),
        _ => throw Validation.Refuse($"NBomber config: no load simulation '{name}' with {values.Length} values."),
    };

    private static TimeSpan Time(JsonElement value) => TimeSpan.Parse(value.GetString()!);
}

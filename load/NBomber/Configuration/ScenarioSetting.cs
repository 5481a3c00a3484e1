using System.Text.Json;

namespace NBomber.Configuration;

/// <summary>Settings of a scenario.</summary>
internal sealed record ScenarioSetting
{
    public required string ScenarioName { get; init; }

    public TimeSpan? WarmUpDuration { get; init; }

    /// <summary>Each an object with one property: <c>{"Inject":[20,"00:00:01","00:00:05"]}</c>.</summary>
    public Dictionary<string, JsonElement[]>[]? LoadSimulationsSettings { get; init; }

    public int? MaxFailCount { get; init; }
}

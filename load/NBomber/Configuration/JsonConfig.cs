namespace NBomber.Configuration;

/// <summary>NBomber's JSON configuration, as far as this engine has it. Names are case-sensitive.</summary>
internal sealed record JsonConfig
{
    public string? TestSuite { get; init; }

    public string? TestName { get; init; }

    public string[]? TargetScenarios { get; init; }

    public GlobalSettings? GlobalSettings { get; init; }
}

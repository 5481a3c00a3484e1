namespace NBomber.Contracts;

/// <summary>Part of a scenario's life.</summary>
public enum ScenarioOperation
{
    Init = 0,
    Clean = 1,
    WarmUp = 2,
    Bombing = 3,
}

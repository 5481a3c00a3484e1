namespace NBomber.Contracts;

/// <summary>Which part of a data set is this machine's.</summary>
public sealed class ScenarioPartition(int number, int count)
{
    public int Number { get; } = number;

    public int Count { get; } = count;

    public static ScenarioPartition Empty { get; } = new(1, 1);
}

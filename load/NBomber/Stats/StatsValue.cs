using System.Collections;

namespace NBomber.Contracts.Stats;

/// <summary>Figures that are equal when all of their properties are, arrays by content.</summary>
public abstract class StatsValue
{
    private protected StatsValue()
    {
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) =>
        obj is not null && obj.GetType() == GetType() && StructuralComparisons.StructuralEqualityComparer.Equals(Values(), ((StatsValue)obj).Values());

    /// <inheritdoc/>
    public override int GetHashCode() => StructuralComparisons.StructuralEqualityComparer.GetHashCode(Values());

    private object?[] Values() => [.. GetType().GetProperties().Where(property => !property.GetMethod!.IsStatic).Select(property => property.GetValue(this))];
}

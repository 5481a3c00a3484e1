namespace NBomber.Contracts;

/// <summary>Stands in for F#'s option; scenarios keep to <c>IsSome()</c>, <c>IsNone()</c> and <see cref="Value"/>.</summary>
public sealed class Option<T>(T value)
{
    public T Value { get; } = value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Option<T> other && EqualityComparer<T>.Default.Equals(Value, other.Value);

    /// <inheritdoc/>
    public override int GetHashCode() => Value is null ? 0 : Value.GetHashCode();
}

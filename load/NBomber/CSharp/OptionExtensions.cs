using NBomber.Contracts;

namespace NBomber.CSharp;

/// <summary>Asks an option; null is none.</summary>
public static class OptionExtensions
{
    public static bool IsSome<T>(this Option<T>? option) => option is not null;

    public static bool IsNone<T>(this Option<T>? option) => option is null;
}

using System.CommandLine;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Cli.Options;

/// <summary>Options that cannot hold together are refused, so that none is ignored in silence.</summary>
internal static class Combinations
{
    /// <exception cref="UsageException">One of them was given beside <paramref name="prevailing"/>.</exception>
    public static void Refuse(ParseResult parsed, Option prevailing, string reason, params IEnumerable<Option> others)
    {
        if (IsGiven(parsed, prevailing) && Given(parsed, others) is { Length: > 0 } idle)
            throw new UsageException($"{idle} cannot be given with {prevailing.Name}: {reason}.");
    }

    /// <exception cref="UsageException">One of <paramref name="others"/> was given, and what it belongs to was not.</exception>
    public static void RefuseWithout(ParseResult parsed, Option needed, params IEnumerable<Option> others)
    {
        if (!IsGiven(parsed, needed) && Given(parsed, others) is { Length: > 0 } idle)
            throw new UsageException($"{idle} cannot be given without {needed.Name}.");
    }

    private static string Given(ParseResult parsed, IEnumerable<Option> options) =>
        string.Join(", ", options.Where(option => IsGiven(parsed, option)).Select(option => option.Name));

    // A default is a result too, an implicit one.
    private static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };
}

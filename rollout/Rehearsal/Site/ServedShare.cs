using System.Globalization;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>
/// What a site serves of a toggle beside the formula: buckets nest, so at any one percentage those served it are the accounts with the lowest
/// buckets. The accounts thus tell between which percentages the toggle must stand, or that no percentage explains it.
/// </summary>
internal static class ServedShare
{
    private const double BucketsPerPercent = PercentageOfActors.Buckets / 100.0;

    public static string Sentence(string toggle, IReadOnlyList<(string Persona, string? Actor, bool Served)> accounts)
    {
        var known = accounts.Where(account => account.Actor is not null).Select(account => (account.Persona, account.Served, Bucket: PercentageOfActors.Bucket(toggle, account.Actor!))).ToList();
        var inside = known.Where(account => account.Served).ToList();
        var outside = known.Where(account => !account.Served).ToList();
        var count = $"{toggle}: served to {accounts.Count(account => account.Served)} of {accounts.Count} test accounts";
        if (known.Count == 0)
            return $"{count}; whose they are is not known, so the formula says nothing.";
        if (inside.Count == 0)
            return $"{count}; by the formula it stands at {Percent(outside.Min(account => account.Bucket))} or less.";
        if (outside.Count == 0)
            return $"{count}; by the formula it stands above {Percent(inside.Max(account => account.Bucket))}{Unless}.";

        var (last, first) = (inside.MaxBy(account => account.Bucket), outside.MinBy(account => account.Bucket));
        return last.Bucket < first.Bucket
            ? $"{count}; by the formula it stands above {Percent(last.Bucket)}{Unless}, and at {Percent(first.Bucket)} or less."
            : $"{count}; no percentage gives this: {last.Persona} has it, who would from {Percent(last.Bucket)} on, and {first.Persona} has not, who would from {Percent(first.Bucket)} on. An allow-list explains it, or another formula.";
    }

    // One that is served by an allow-list says nothing of the percentage.
    private const string Unless = " unless they are on the allow-list";

    private static string Percent(int bucket) => string.Create(CultureInfo.InvariantCulture, $"{bucket / BucketsPerPercent:0.###} %");
}

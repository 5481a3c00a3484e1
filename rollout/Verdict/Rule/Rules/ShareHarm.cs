namespace SecureMessaging.Rollout.Verdict.Rule.Rules;

/// <summary>What rules 3 and 4b share: a greater share of users met something, beyond chance and beyond a trifle.</summary>
internal static class ShareHarm
{
    public static bool IsSuspected(StratumCase stratum, Comparison? comparison) =>
        stratum.HasBase
        && comparison is not null
        && comparison.PValue < stratum.Figures.Alpha
        && comparison.Difference >= stratum.Rule.HarmDifference;

    public static bool IsShown(StratumCase stratum, Comparison? comparison) =>
        IsSuspected(stratum, comparison) && comparison!.New.Count >= stratum.Rule.HarmUsers;

    public static string Describe(StratumCase stratum, Comparison comparison, string what) =>
        $"{stratum.Wording.Place}: {what} for {Wording.Count(comparison.New)} of the new flow against {Wording.Count(comparison.Base)} "
        + $"of the base: {Wording.Points(comparison.Difference)} worse ({Wording.PValue(comparison.PValue)}, limit {stratum.Figures.Alpha:0.####})";
}

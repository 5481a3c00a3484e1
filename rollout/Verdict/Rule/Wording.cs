using System.Globalization;
using SecureMessaging.Statistics;

namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>The words in which a stratum's figures are told.</summary>
internal sealed class Wording(StageEvidence stage, Stratum stratum)
{
    /// <summary>Where: for example <c>Stage B (25 %), Oracle Health</c>.</summary>
    public string Place { get; } = $"Stage {stage.Stage} ({stage.Percent} %), {Name(stratum)}";

    public static string Name(Stratum stratum) => stratum switch
    {
        Stratum.Vista => "VistA",
        Stratum.OracleHealth => "Oracle Health",
        _ => "all users",
    };

    public static string Percent(double share) => (share * 100).ToString(Math.Abs(share) < 0.1 ? "0.0#" : "0.0", CultureInfo.InvariantCulture) + " %";

    public static string Points(double difference) => (difference * 100).ToString("0.0#", CultureInfo.InvariantCulture) + " points";

    public static string Count(Proportion proportion) =>
        string.Create(CultureInfo.InvariantCulture, $"{proportion.Count:N0} of {proportion.Total:N0} users ({Percent(proportion.Share)})");

    public static string Milliseconds(double value) => value.ToString("N0", CultureInfo.InvariantCulture) + " ms";

    public static string PValue(double p) => p < 0.0001 ? "p < 0.0001" : "p = " + p.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>For example <c>; most met SM98 (17 users)</c>.</summary>
    public static string Codes(ArmEvidence arm) => arm.UsersByErrorCode.Count == 0
        ? ""
        : "; errors met: " + string.Join(", ", arm.UsersByErrorCode
            .OrderByDescending(code => code.Value).ThenBy(code => code.Key, StringComparer.Ordinal).Take(3)
            .Select(code => $"{code.Key} ({code.Value} users)"));
}

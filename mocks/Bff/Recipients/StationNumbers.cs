using System.Collections.Frozen;

namespace SecureMessaging.Mocks.Bff.Recipients;

/// <summary>What the BFF makes of station numbers and system names (my_health/facilities_helper.rb).</summary>
internal static class StationNumbers
{
    // Systems whose one station number stands for several.
    private static readonly FrozenDictionary<string, string> SystemNames = new Dictionary<string, string>
    {
        ["528"] = "VA New York state health care (multiple facilities)",
        ["589"] = "VA Kansas and Missouri health care (multiple facilities)",
        ["620"] = "VA Hudson Valley New York health care (multiple facilities)",
        ["626"] = "VA Tennessee health care (multiple facilities)",
        ["636"] = "VA Nebraska and Iowa health care (multiple facilities)",
        ["657"] = "VA Missouri and Illinois health care (multiple facilities)",
        ["612"] = "VA Northern California health care (multiple facilities)",
        ["612A4"] = "VA Northern California health care (multiple facilities)",
    }.ToFrozenDictionary();

    // As everywhere but in production, which leaves the first two as they are.
    public static string Rewrite(string station) => station switch
    {
        "979" => "552",
        "989" => "442",
        "612" => "612A4",
        _ => station,
    };

    public static string? SystemName(string rewritten, string? upstream) => SystemNames.GetValueOrDefault(rewritten) ?? upstream;
}

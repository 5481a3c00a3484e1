using System.Text.RegularExpressions;

namespace SecureMessaging.Mocks.Bff.Telemetry;

/// <summary>Ids as logs and metrics may show them.</summary>
internal static partial class MaskedId
{
    private const int Shown = 6;

    /// <summary>The last six digits, and none of an id that has no more.</summary>
    public static string Of(long id)
    {
        var text = id.ToString();
        return text.Length > Shown ? new string('*', text.Length - Shown) + text[^Shown..] : new string('*', text.Length);
    }

    /// <summary>A path without its ids, so that metrics of one route are one series.</summary>
    public static string InPath(string? path) => Ids().Replace(path ?? "", "/xxx");

    [GeneratedRegex(@"/-?\d+(?=/|$)")]
    private static partial Regex Ids();
}

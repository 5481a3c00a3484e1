using System.Text;

namespace SecureMessaging.Mocks.OracleHealth.Wire;

/// <summary>Millennium keeps text as Windows-1252: other characters vanish without an error (oracle-health.md §3).</summary>
internal static class MillenniumText
{
    private static readonly Encoding Windows1252 = Lossy(1252);
    private static readonly Encoding Ascii = Lossy(20127);

    public static string Stored(string text, bool asciiOnly)
    {
        var encoding = asciiOnly ? Ascii : Windows1252;
        return encoding.GetString(encoding.GetBytes(text));
    }

    private static Encoding Lossy(int codePage) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(codePage, new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback)
         ?? Encoding.GetEncoding(codePage, new EncoderReplacementFallback(""), DecoderFallback.ReplacementFallback))!;
}

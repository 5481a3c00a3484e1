using System.Buffers;
using System.Text;

namespace SecureMessaging.Mocks.SmApi.Wire;

/// <summary>
/// Subject and body of messages come with HTML entities, named ones for typographic characters (<c>&amp;ldquo;</c> is recorded);
/// vets-api decodes them again.
/// </summary>
internal static class HtmlEntities
{
    private static readonly SearchValues<char> Encoded = SearchValues.Create("&<>\"\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2026");

    public static string Encode(string text)
    {
        if (!text.AsSpan().ContainsAny(Encoded))
            return text;

        var encoded = new StringBuilder(text.Length + 32);
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\u00a0' => encoded.Append("&nbsp;"),
                '\u2013' => encoded.Append("&ndash;"),
                '\u2014' => encoded.Append("&mdash;"),
                '\u2018' => encoded.Append("&lsquo;"),
                '\u2019' => encoded.Append("&rsquo;"),
                '\u201c' => encoded.Append("&ldquo;"),
                '\u201d' => encoded.Append("&rdquo;"),
                '\u2026' => encoded.Append("&hellip;"),
                _ => encoded.Append(character),
            };
        }

        return encoded.ToString();
    }
}

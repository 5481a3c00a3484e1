using System.Net;
using System.Text.RegularExpressions;

namespace SecureMessaging.Mocks.Bff.Messages;

/// <summary>Plain text of what the SM API sends HTML-encoded. White space is kept: a sent body ends in one space, and so it stays.</summary>
internal static partial class HtmlText
{
    /// <summary>Markup goes, entities become characters, in that order: text that only looks like markup once decoded stays.</summary>
    public static string? Plain(string? html) => html is null ? null : WebUtility.HtmlDecode(Markup().Replace(html, ""));

    // "a < b" is no tag: a tag's name begins with a letter.
    [GeneratedRegex("<!--.*?-->|</?[a-zA-Z][^<>]*>", RegexOptions.Singleline)]
    private static partial Regex Markup();
}

using System.Text.RegularExpressions;

namespace SecureMessaging.Mocks.Host.Ledger;

/// <summary>The tag <c>[run/user/n]</c> that every synthetic message carries in its body.</summary>
public static partial class MessageTag
{
    /// <summary>The first tag in a body, brackets included, or null.</summary>
    public static string? Find(string? body) => body is not null && Shape().Match(body) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"\[[^\[\]/\s]{1,100}/[^\[\]/\s]{1,200}/[^\[\]/\s]{1,40}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}

using System.Text.RegularExpressions;

namespace SecureMessaging.E2E.Journeys.Users;

/// <summary>Which teams want a signature: no answer of the BFF says so, the pages decide by a team's own name (new-message-flow.md §2, vets-website actions/recipients.js).</summary>
internal static partial class SignaturePattern
{
    /// <summary>Whether a team of this name, not the one it is shown by, wants one.</summary>
    public static bool Wants(string name) => Signed().IsMatch(name);

    [GeneratedRegex(@"(privacy issues?|release of information medical records|record amendment)[\s_]*admin|release[\s_]*of[\s_]*information", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signed();
}

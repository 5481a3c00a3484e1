using System.Globalization;

namespace SecureMessaging.Runtime.Targets;

/// <summary>
/// The tag that every synthetic message carries in its body, <c>[run/user/n]</c>: what joins what a client was told with what a ledger holds.
/// </summary>
/// <param name="Run">Run and stage, without slash or bracket.</param>
/// <param name="User">Index of the sender.</param>
/// <param name="Number">Which of the user's messages.</param>
public sealed record JoinKey(string Run, long User, int Number)
{
    /// <summary>As written in a ledger: without brackets.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Run}/{User}/{Number}");

    /// <summary>As written in a body.</summary>
    public string Tag => $"[{this}]";

    /// <summary>Reads a ledger's key, or null.</summary>
    public static JoinKey? TryParse(string? key)
    {
        var parts = key?.Split('/');
        return parts is [var run, var userText, var numberText] && long.TryParse(userText, out var user) && int.TryParse(numberText, out var number)
            ? new(run, user, number)
            : null;
    }
}

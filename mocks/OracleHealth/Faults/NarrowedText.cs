using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.OracleHealth.Messages;
using SecureMessaging.Mocks.OracleHealth.Wire;

namespace SecureMessaging.Mocks.OracleHealth.Faults;

/// <summary>Text is kept as ASCII: even what Windows-1252 holds, such as curly quotes, is lost without an error.</summary>
internal sealed class NarrowedText : IFault
{
    /// <summary>Whether more of a message is lost than is lost anyway.</summary>
    public static bool Concerns(SendRequest posted) => Loses(posted.Subject) || Loses(posted.Text);

    private static bool Loses(string? text) => text is not null && MillenniumText.Stored(text, asciiOnly: true) != MillenniumText.Stored(text, asciiOnly: false);
}

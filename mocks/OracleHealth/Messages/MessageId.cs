namespace SecureMessaging.Mocks.OracleHealth.Messages;

/// <summary>The parts of a message id that a request names.</summary>
internal readonly record struct MessageId(long Number, int Version)
{
    public static MessageId? Parse(string text) =>
        text.Split(':') is [var number, "-4" or "-6", var version, "0"] && long.TryParse(number, out var n) && int.TryParse(version, out var v)
            ? new MessageId(n, v)
            : null;
}

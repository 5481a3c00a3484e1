namespace SecureMessaging.Mocks.Bff.Polling;

/// <summary>How long the BFF waits for Oracle Health to say that a message is sent (vets-api lib/sm/client/message_status.rb).</summary>
public sealed record OracleHealthPollingOptions
{
    /// <summary>Between two looks.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>After this the user is told 504, though the message exists.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Failed looks that are put up with; the next one ends the wait.</summary>
    public int ErrorAllowance { get; init; } = 2;
}

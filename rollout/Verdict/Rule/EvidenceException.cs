namespace SecureMessaging.Rollout.Verdict.Rule;

/// <summary>Figures that cannot be; the message is one line that says which.</summary>
public sealed class EvidenceException : Exception
{
    public EvidenceException()
    {
    }

    public EvidenceException(string message)
        : base(message)
    {
    }

    public EvidenceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

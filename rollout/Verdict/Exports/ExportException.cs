namespace SecureMessaging.Rollout.Verdict.Exports;

/// <summary>An export that cannot be read; the message is one line with file, line and what is wanted.</summary>
public sealed class ExportException : Exception
{
    public ExportException()
    {
    }

    public ExportException(string message)
        : base(message)
    {
    }

    public ExportException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>A result file that cannot be used; the message is one line.</summary>
public sealed class ResultFileException : Exception
{
    public ResultFileException()
    {
    }

    public ResultFileException(string message)
        : base(message)
    {
    }

    public ResultFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

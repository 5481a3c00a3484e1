namespace SecureMessaging.Runtime.CommandLine;

/// <summary>
/// Wrong use, or something missing in the environment. The message is one line that says what is wrong and what to do;
/// <see cref="CliHost"/> prints it and exits with <see cref="ExitCode.Usage"/>.
/// </summary>
public sealed class UsageException : Exception
{
    /// <summary>With the line to print.</summary>
    public UsageException(string message)
        : base(message)
    {
    }

    /// <summary>With the line to print and what led to it.</summary>
    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

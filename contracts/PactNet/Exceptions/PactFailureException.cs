namespace PactNet.Exceptions;

/// <summary>A pact was not kept, or could not be checked; the message says what differed.</summary>
public class PactFailureException : Exception
{
    public PactFailureException(string message)
        : base(message)
    {
    }

    internal PactFailureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

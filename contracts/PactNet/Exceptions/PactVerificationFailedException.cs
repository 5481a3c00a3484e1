namespace PactNet.Exceptions;

/// <summary>A provider does not keep a pact, or nothing was verified; the message says which interactions and what differed.</summary>
public class PactVerificationFailedException(string message) : PactFailureException(message);

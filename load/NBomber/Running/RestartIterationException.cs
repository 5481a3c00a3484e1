namespace NBomber.Running;

/// <summary>Takes a failed step out of its iteration.</summary>
internal sealed class RestartIterationException : Exception;

namespace SecureMessaging.Load.Engine.Recording;

/// <summary>One measured step or iteration.</summary>
/// <param name="Service">From the real start to the end.</param>
/// <param name="Response">From the intended start to the end: what the user waited.</param>
/// <param name="Code">Status code or name of the failure; empty when there is none.</param>
/// <param name="Message">What to say about the code; the first one seen is kept.</param>
/// <param name="Bytes">Bytes received.</param>
public readonly record struct Sample(TimeSpan Service, TimeSpan Response, string Code, string Message, long Bytes);

namespace SecureMessaging.Load.Engine.Dispatch;

/// <summary>What is to be started, and when since the start of the phase.</summary>
internal readonly record struct DueWork(TimeSpan Due, Action Start);

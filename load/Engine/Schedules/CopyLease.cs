namespace SecureMessaging.Load.Engine.Schedules;

/// <summary>Closed model: from when until when one copy repeats its scenario.</summary>
public readonly record struct CopyLease(int Copy, TimeSpan From, TimeSpan Until);

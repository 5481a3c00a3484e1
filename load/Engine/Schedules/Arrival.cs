namespace SecureMessaging.Load.Engine.Schedules;

/// <summary>One arrival: its number in the whole plan, and when it is due since the start.</summary>
public readonly record struct Arrival(long Index, TimeSpan Due);

namespace SecureMessaging.Load.Engine.Health;

/// <summary>What the process has used up by an instant, and how it stands.</summary>
internal readonly record struct HealthReading(TimeSpan At, TimeSpan Cpu, TimeSpan Pauses, long QueueLength, double WorkingSetMb);

namespace SecureMessaging.Load.Scenarios.Shapes;

/// <summary>What one level of a stress run showed.</summary>
/// <param name="PerSecond">Users a second.</param>
/// <param name="Users">Users who came in it.</param>
/// <param name="Failed">Of these, failed.</param>
/// <param name="P95Ms">Of the send, response time.</param>
public sealed record StressLevel(double PerSecond, int Users, int Failed, double P95Ms);

namespace SecureMessaging.Mocks.Benchmark;

/// <summary>One line of the table.</summary>
internal sealed record Measured(double PerSecond, TimeSpan CpuEach);

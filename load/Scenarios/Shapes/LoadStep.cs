namespace SecureMessaging.Load.Scenarios.Shapes;

/// <summary>A stretch of load: users a second from one rate to another, in a straight line.</summary>
public sealed record LoadStep(double FromPerSecond, double ToPerSecond, TimeSpan During)
{
    /// <summary>Expected users.</summary>
    public double Users => (FromPerSecond + ToPerSecond) / 2 * During.TotalSeconds;
}

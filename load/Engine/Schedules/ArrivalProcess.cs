namespace SecureMessaging.Load.Engine.Schedules;

/// <summary>How arrivals are spread under the rate.</summary>
public enum ArrivalProcess
{
    /// <summary>Evenly: arrival k when the area under the rate reaches k.</summary>
    Constant,

    /// <summary>As independent people come: exponential gaps, seeded.</summary>
    Poisson,
}

namespace SecureMessaging.Load.Scenarios.Results;

/// <summary>How far a load run is, every second.</summary>
public sealed record LoadProgress(
    string Phase, double ElapsedSeconds, double PlannedSeconds, long Planned, long Offered, long Completed, long Failed, long Dropped, long InFlight,
    double SendP95Ms, double LatenessP99Ms, double CpuShare);

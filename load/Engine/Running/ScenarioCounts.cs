namespace SecureMessaging.Load.Engine.Running;

/// <summary>Arrivals of one scenario in one phase.</summary>
/// <param name="Scenario">Its name.</param>
/// <param name="Planned">Arrivals on the schedule (open model).</param>
/// <param name="Offered">Arrivals that became due before the run was stopped.</param>
/// <param name="OnTime">Of these, those started before the planned end of the phase.</param>
/// <param name="Dropped">Of these, those refused because too many were in flight.</param>
/// <param name="Repeated">Iterations of the closed model.</param>
/// <param name="Completed">Iterations that ended.</param>
/// <param name="Failed">Of these, those that failed.</param>
/// <param name="InFlight">Iterations not ended yet; at the end of a phase, those given up.</param>
public sealed record ScenarioCounts(
    string Scenario, long Planned, long Offered, long OnTime, long Dropped, long Repeated, long Completed, long Failed, long InFlight);

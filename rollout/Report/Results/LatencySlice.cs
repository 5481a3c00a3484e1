using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Sends of one flow and EHR in a slice of a stage, from <paramref name="Second"/> on; latency of those that succeeded. A slice in which none did is left out.</summary>
public sealed record LatencySlice(double Second, Flow Flow, Ehr Ehr, long Count, long Failed, double P50Ms, double P95Ms);

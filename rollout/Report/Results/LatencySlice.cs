using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Sends of one flow and EHR in a slice of a stage, from <paramref name="Second"/> on.</summary>
public sealed record LatencySlice(double Second, Flow Flow, Ehr Ehr, long Count, long Failed, double P50Ms, double P95Ms);

using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>
/// Latency as the browser saw it, of users of the new flow beside a gentle load: the dashboard's "Latency - drafts/send message". Never in one
/// column with the latency of the load, which is counted from the intended start and without a browser.
/// </summary>
public sealed record BrowserLatencyRow(string Operation, Ehr Ehr, int Count, double P50Ms, double P95Ms, double MaxMs);

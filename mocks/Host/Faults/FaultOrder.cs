using System.Text.Json;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>One fault as ordered through <c>PUT /__sim/faults</c>.</summary>
/// <param name="Fault">Name of a <see cref="FaultKind"/>.</param>
/// <param name="Probability">Chance for each request that fits the filters.</param>
/// <param name="Routes">Names of routes; <c>*</c> at the end stands for anything. Absent: everywhere the fault can strike.</param>
/// <param name="Ehr">Only sends to recipients on this EHR: <c>vista</c> or <c>oracle_health</c>.</param>
/// <param name="Cohort">Only patients inside (or outside) a percentage of a toggle.</param>
/// <param name="Schedule">Only at these times of the simulated clock.</param>
/// <param name="Parameters">Settings of the fault itself.</param>
public sealed record FaultOrder(
    string Fault,
    double Probability = 1,
    IReadOnlyList<string>? Routes = null,
    string? Ehr = null,
    FaultCohort? Cohort = null,
    FaultSchedule? Schedule = null,
    IReadOnlyDictionary<string, JsonElement>? Parameters = null);

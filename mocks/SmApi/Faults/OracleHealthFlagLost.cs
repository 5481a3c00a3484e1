using SecureMessaging.Mocks.Host.Faults;

namespace SecureMessaging.Mocks.SmApi.Faults;

/// <summary>As if <c>requiresOHTriageGroup</c> and <c>requiresOHMessages</c> had not been sent (va.gov-team#114530).</summary>
public sealed class OracleHealthFlagLost : IFault;

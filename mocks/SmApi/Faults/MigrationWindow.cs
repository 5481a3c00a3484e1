using SecureMessaging.Mocks.Host.Faults;

namespace SecureMessaging.Mocks.SmApi.Faults;

/// <summary>
/// Facilities amid their move to Oracle Health: their teams are still listed as open and no longer take messages (vets-api PR#26342,
/// va.gov-team#134712).
/// </summary>
public sealed class MigrationWindow(IReadOnlyCollection<string> stations) : IFault
{
    public bool Holds(string station) => stations.Count == 0 || stations.Contains(station);
}

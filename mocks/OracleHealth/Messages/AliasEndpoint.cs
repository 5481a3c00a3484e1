using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Population;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.OracleHealth.Messages;

/// <summary>The deprecated addresses by alias: 303 to those by patient. The alias known here is the ICN.</summary>
internal sealed class AliasEndpoint(SyntheticPopulation population)
{
    public SimResponse Find(SimRequest request)
    {
        if (request.Text("box") is not ("inbox" or "outbox"))
            return SimResponse.Empty(404);
        if (request.QueryText("patientAlias") is not { Length: > 0 } alias
            || string.IsNullOrEmpty(request.QueryText("aliasTypeCd"))
            || string.IsNullOrEmpty(request.QueryText("aliasPoolCd")))
            return SimResponse.Empty(400);

        return Index(alias) is { } index
            ? SimResponse.Empty(303).With("Location", $"/{request.Text("owner")}/patients/{VeteranIds.OracleHealthPatientId(index)}/{request.Text("box")}/messages")
            : SimResponse.Empty(404);
    }

    // Synthetic ICNs are 99, the index in eight digits, V and a check.
    private long? Index(string icn) =>
        icn.Length > 10 && long.TryParse(icn.AsSpan(2, 8), out var index) && population.Contains(index) && VeteranIds.Icn(index) == icn ? index : null;
}

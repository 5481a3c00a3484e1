using SecureMessaging.Mocks.Host.Randomness;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Mocks.SmApi.Wire;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.SmApi.Exchange;

/// <summary>
/// How far the load of Oracle Health messages is that starts with a session: up to about 20 minutes (va.gov-team#117542), seeded by
/// patient. Who has no Oracle Health facility is done at once.
/// </summary>
internal sealed class SyncEndpoint(SmServices services, ulong seed)
{
    private static readonly TimeSpan Starting = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    private readonly SeededDraws _draws = new(seed);

    public ValueTask<SimResponse> Status(PatientRequest request)
    {
        if (request.Http.Header("mhvCorrelationId") is null)
            throw new SmException(SmError.MissingUserCredentials);

        var status = Status(request, services.Now - request.SessionStart);
        return new(SmJson.Object(writer =>
        {
            writer.WriteString("status", status);
            writer.WriteBoolean("syncComplete", status == "FINISHED");
        }));
    }

    private string Status(PatientRequest request, TimeSpan since)
    {
        if (!request.Services.CareTeams.Of(request.Veteran).Any(association => association.Team.Ehr == Ehr.OracleHealth))
            return "FINISHED";
        if (since < Starting)
            return "STARTED";
        return since < Longest * _draws.For((ulong)request.Veteran.Index) ? "IN_PROGRESS" : "FINISHED";
    }
}

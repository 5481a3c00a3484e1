using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Errors;
using SecureMessaging.Population;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi.Sessions;

/// <summary>Sessions: how they begin, and whom a token stands for.</summary>
internal sealed class SessionEndpoints(SyntheticPopulation population, TimeProvider clock, ulong seed)
{
    // The recording shows one hour (vets-api cassette session.yml).
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    // An application that was known once: the way to SM102.
    private const string RevokedApplication = "revoked";

    private readonly SessionToken _tokens = new(seed);

    public ValueTask<SimResponse> Create(SimRequest request, CancellationToken cancellationToken) => new(Create(request));

    /// <summary>Whom the token of a request stands for.</summary>
    public PatientCaller Identify(SimRequest request)
    {
        if (request.Header("Token") is not { } token)
            return Refused(SmError.MissingUserCredentials);
        if (!_tokens.TryRead(token, out var patient, out var expires) || !population.Contains(patient))
            return Refused(SmError.InvalidUserCredentials);
        return expires <= clock.GetUtcNow() ? Refused(SmError.InvalidUserCredentials) : new PatientCaller(population, patient, null) { SessionStart = expires - Lifetime };
    }

    /// <summary>The patient that asks for a session, for faults and journal.</summary>
    public PatientCaller IdentifyNewcomer(SimRequest request) =>
        Index(request) is { } index ? new PatientCaller(population, index, null) : Refused(SmError.UserNotFound);

    private PatientCaller Refused(SmError error) => new(population, null, error);

    private SimResponse Create(SimRequest request)
    {
        var application = request.Header("appToken");
        if (application is null)
            return SmError.ApplicationAuthentication.ToResponse();
        if (application == RevokedApplication)
            return SmError.ApplicationAuthorization.ToResponse();
        if (request.Header("mhvCorrelationId") is not { } text)
            return SmError.MissingUserCredentials.ToResponse();
        if (!long.TryParse(text, out var id))
            return SmError.InvalidUserCredentials.ToResponse();
        if (SessionRefusals.For(id) is { } code)
            return code == 503 ? SimResponse.Empty(503) : SmError.OfSession(code).ToResponse();

        return Index(request) is { } index ? Opened(index) : SmError.UserNotFound.ToResponse();
    }

    private SimResponse Opened(long index)
    {
        var expires = clock.GetUtcNow() + Lifetime;
        return new SimResponse(200) { Headers = [new("Token", _tokens.Issue(index, expires)), new("Expires", expires.ToString("r"))] };
    }

    private long? Index(SimRequest request) =>
        long.TryParse(request.Header("mhvCorrelationId"), out var id) && VeteranIds.FromMhvCorrelationId(id) is { } index && population.Contains(index)
            ? index
            : null;
}

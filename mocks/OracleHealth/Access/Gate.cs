using System.Text.RegularExpressions;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Population;

namespace SecureMessaging.Mocks.OracleHealth.Access;

/// <summary>What is checked before any endpoint: the OAuth header, its authority against the path's, and the patient.</summary>
internal sealed partial class Gate(SyntheticPopulation population)
{
    /// <summary>An endpoint behind the check of authority.</summary>
    public static RouteHandler Behind(Func<SimRequest, SimResponse> endpoint) => (request, _) => new(Refusal(request) ?? endpoint(request));

    /// <summary>An endpoint of one patient.</summary>
    public RouteHandler BehindPatient(Func<SimRequest, long, SimResponse> endpoint) => Behind(request =>
    {
        var id = request.Number("patient");
        if (MillenniumPatientIds.SurvivorOf(id) is { } survivor)
            return Combined(request, survivor);
        return Index(id) is { } index ? endpoint(request, index) : SimResponse.Empty(404);
    });

    /// <summary>The index of a patient of this population, or null.</summary>
    public long? Index(long id) => MillenniumPatientIds.Index(id) is { } index && population.Contains(index) ? index : null;

    /// <summary>301: the same under another patient id.</summary>
    public static SimResponse Combined(SimRequest request, long survivor)
    {
        var parts = request.Match.Parts[3..];
        var at = Array.IndexOf(parts, "patients");
        var location = string.Concat(parts.Select((part, i) => $"/{Uri.EscapeDataString(i == at + 1 ? $"{survivor}" : part)}"));
        return SimResponse.Empty(301).With("Location", location);
    }

    private static SimResponse? Refusal(SimRequest request)
    {
        if (request.Header("Authorization") is not { } authorization)
            return SimResponse.Empty(401);

        var authority = Authority().Match(authorization);
        if (!authority.Success)
            return SimResponse.Empty(401);
        return authority.Groups[1].Value == request.Text("authority") && authority.Groups[1].Value == request.Text("owner") ? null : SimResponse.Empty(403);
    }

    // CareAware OAuth puts the authority among the header's parameters; the rest of the header is not looked at.
    [GeneratedRegex("authority=\"([^\"]{1,200})\"", RegexOptions.CultureInvariant)]
    private static partial Regex Authority();
}

using System.Globalization;

namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>Opens sessions at the SM API: the one call that shows the app token and the patient's MHV id.</summary>
public sealed class SmSessionClient(HttpClient http, SmApiCredentials credentials)
{
    /// <summary>Opens a session for a patient.</summary>
    /// <param name="mhvCorrelationId">The patient's numeric MHV id, as text.</param>
    /// <param name="oracleHealthPilot">Asks for a session that reaches Oracle Health messages.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="SmApiException">Refused, or answered without a token.</exception>
    public async Task<SmSession> CreateAsync(string mhvCorrelationId, bool oracleHealthPilot, CancellationToken cancellationToken)
    {
        using var request = SmRequest.Create(HttpMethod.Get, oracleHealthPilot ? "session?requiresOHMessages=1" : "session", credentials);
        request.Headers.Add("appToken", credentials.AppToken);
        request.Headers.Add("mhvCorrelationId", mhvCorrelationId);
        using var response = await http.SendAsync(request, cancellationToken);
        await SmApiException.ThrowUnlessSuccessAsync(response, cancellationToken);

        return Header(response, "Token") is { Length: > 0 } token
               && DateTimeOffset.TryParse(Header(response, "Expires"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var expires)
            ? new SmSession(token, expires)
            : throw new SmApiException((int)response.StatusCode, null, "The session answer carries no Token or no Expires header.", null);
    }

    // Expires is a content header to HttpClient, Token a response header.
    private static string? Header(HttpResponseMessage response, string name) =>
        (response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values)) ? values.First() : null;
}

using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Telemetry;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Session;

/// <summary>A request that passed all filters: who, from where, and the SM API on the user's behalf.</summary>
/// <param name="User">Who.</param>
/// <param name="Platform">From where.</param>
/// <param name="IsNewFlow">Whether CURATED is on for the user at this moment; what the pages do may lag behind.</param>
/// <param name="SmApi">The SM API, with the user's session.</param>
/// <param name="Stopping">
/// For calls that write: they go on when the browser hangs up, as in vets-api, where nothing notices.
/// </param>
internal sealed record MessagingRequest(SignedInUser User, Platform Platform, bool IsNewFlow, SmPatientApiClient SmApi, CancellationToken Stopping)
{
    /// <summary>To whom it writes, once that is known; for the tags of its metrics.</summary>
    public RecipientTags Recipient { get; set; } = RecipientTags.Unknown;

    /// <summary>How minimal APIs hand it to a handler.</summary>
    public static ValueTask<MessagingRequest?> BindAsync(HttpContext context) => new(context.Features.Get<MessagingRequest>());
}

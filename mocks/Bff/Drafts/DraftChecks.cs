using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Drafts;

/// <summary>A draft of a reply has a history, a plain one has none; mixing them up is refused before anything is sent.</summary>
internal static class DraftChecks
{
    public static async Task NotOfReplyAsync(SmPatientApiClient smApi, long? draft, CancellationToken cancellationToken)
    {
        if (draft is { } id && (await smApi.GetHistoryAsync(id, cancellationToken)).Count > 0)
            throw Validation.Whole("attempted to use reply draft in send message");
    }

    public static async Task OfReplyAsync(SmPatientApiClient smApi, long? draft, CancellationToken cancellationToken)
    {
        if (draft is { } id && (await smApi.GetHistoryAsync(id, cancellationToken)).Count == 0)
            throw Validation.Whole("attempted to use plain draft in send reply");
    }
}

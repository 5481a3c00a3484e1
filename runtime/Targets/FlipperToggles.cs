using System.Net.Http.Json;
using SecureMessaging.Toggles;

namespace SecureMessaging.Runtime.Targets;

/// <summary>The toggles of one BFF, through Flipper's HTTP API.</summary>
public sealed class FlipperToggles(ControlClient client, Uri bff) : IToggleControl
{
    /// <inheritdoc/>
    public Task EnableAsync(string toggle, CancellationToken cancellationToken) => SendAsync(HttpMethod.Post, toggle, "boolean", null, cancellationToken);

    /// <inheritdoc/>
    public Task DisableAsync(string toggle, CancellationToken cancellationToken) => SendAsync(HttpMethod.Delete, toggle, "boolean", null, cancellationToken);

    /// <inheritdoc/>
    public Task SetPercentageOfActorsAsync(string toggle, Percentage percentage, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, toggle, "percentage_of_actors", new { percentage = percentage.Text }, cancellationToken);

    /// <inheritdoc/>
    public Task AllowAsync(string toggle, string email, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, toggle, "actors", new { flipper_id = SecureMessagingToggles.ActorId(email) }, cancellationToken);

    /// <summary>Takes a user off the allow-list, by e-mail.</summary>
    public Task DisallowAsync(string toggle, string email, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, toggle, "actors", new { flipper_id = SecureMessagingToggles.ActorId(email) }, cancellationToken);

    /// <inheritdoc/>
    public Task ClearAsync(string toggle, CancellationToken cancellationToken) => SendAsync(HttpMethod.Delete, toggle, "clear", null, cancellationToken);

    private Task SendAsync(HttpMethod method, string toggle, string gate, object? body, CancellationToken cancellationToken) => client.SendAsync(
        method, new Uri(bff, $"/flipper/api/features/{toggle}/{gate}"), body is null ? null : JsonContent.Create(body), cancellationToken);
}

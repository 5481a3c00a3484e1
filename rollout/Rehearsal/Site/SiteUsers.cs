using System.Text.Json;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>Takes the saved sign-ins up again and asks what each account is served.</summary>
internal sealed class SiteUsers(BffClient client, Uri bff, TimeProvider time)
{
    /// <exception cref="UsageException">A sign-in is missing, has expired, or nothing answers.</exception>
    public async Task<IReadOnlyList<SiteUser>> SignInAsync(IReadOnlyList<SavedSignIn> accounts, CancellationToken cancellationToken)
    {
        var users = new List<SiteUser>();
        foreach (var account in accounts)
            users.Add(await SignInAsync(account, cancellationToken));
        return users;
    }

    private async Task<SiteUser> SignInAsync(SavedSignIn account, CancellationToken cancellationToken)
    {
        var saved = await SignInState.ReadAsync(account.State, cancellationToken);
        var user = new BffUser(client.ResumeSession(saved.CookiesFor(bff, time.GetUtcNow())), cancellationToken);
        var profile = await user.ProfileAsync();
        cancellationToken.ThrowIfCancellationRequested();
        if (profile.Code == BffReply.ConnectionCode)
            throw new UsageException($"Nothing answers at {bff}: name the right address with --bff.");
        if (!profile.IsOk)
            throw new UsageException($"The saved sign-in of {account.Persona} is not accepted ({profile.CodeOrStatus}): save it anew with rollout/Cli -- sign-in.");

        var served = ServedToggles.Read(await user.TogglesAsync(), SecureMessagingToggles.Ramped);
        var recipients = await user.RecipientsAsync();
        return new(
            account.Persona,
            user,
            Email(profile) is { } email ? SecureMessagingToggles.ActorId(email) : null,
            served[SecureMessagingToggles.CuratedListFlow],
            served[SecureMessagingToggles.RecentRecipients],
            Recipient.All(recipients));
    }

    private static string? Email(BffReply reply) =>
        reply.Attributes is { } user && user.TryGetProperty("profile", out var profile) && profile.TryGetProperty("email", out var email) && email.ValueKind == JsonValueKind.String
            ? email.GetString()
            : null;
}

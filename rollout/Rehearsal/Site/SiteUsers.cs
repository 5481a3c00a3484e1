using System.Text.Json;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>Takes the saved sign-ins up again and asks what each account is served.</summary>
internal sealed class SiteUsers(BffClient client, Uri bff, TimeProvider time)
{
    private readonly SignInRefresh _refresh = new(bff, time);

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
        var session = client.ResumeSession(await CookiesAsync(account, cancellationToken));
        var user = new BffUser(session, cancellationToken);
        var profile = await user.ProfileAsync();
        cancellationToken.ThrowIfCancellationRequested();
        if (profile.Code == BffReply.ConnectionCode)
            throw new UsageException($"Nothing answers at {bff}: name the right address with --bff.");
        if (!profile.IsOk)
            throw new UsageException($"The saved sign-in of {account.Persona} is not accepted ({profile.CodeOrStatus}): save it anew with rollout/Cli -- sign-in.");

        var (toggles, recipients) = (await user.TogglesAsync(), await user.RecipientsAsync());
        cancellationToken.ThrowIfCancellationRequested();
        var email = Read(account, "profile", profile, Email);
        var served = Read(account, "toggles", toggles, reply => ServedToggles.Read(reply, SecureMessagingToggles.Ramped));
        var teams = Read(account, "recipients", recipients, Recipient.All);
        return new(
            account.Persona,
            user,
            email is null ? null : SecureMessagingToggles.ActorId(email),
            served[SecureMessagingToggles.CuratedListFlow],
            served[SecureMessagingToggles.RecentRecipients],
            teams)
        {
            // The windows of the journeys go on with the sign-in meanwhile: what they left in its file is refreshed, not what is remembered here.
            RefreshAsync = async () => session.TakeUp((await _refresh.RefreshAsync(account, cancellationToken))?.CookiesFor(bff, time.GetUtcNow()) ?? []),
        };
    }

    private async Task<IEnumerable<KeyValuePair<string, string>>> CookiesAsync(SavedSignIn account, CancellationToken cancellationToken)
    {
        try
        {
            var state = await _refresh.RefreshAsync(account, cancellationToken) ?? await SignInState.ReadAsync(account.State, cancellationToken);
            return state.CookiesFor(bff, time.GetUtcNow());
        }
        catch (SignInRefusedException refused)
        {
            throw new UsageException($"The site does not go on: {refused.Message}", refused);
        }
    }

    // What was not answered is not known: neither "all off" nor "no teams".
    private static T Read<T>(SavedSignIn account, string step, BffReply reply, Func<BffReply, T> read)
    {
        if (!reply.IsOk)
            throw new UsageException($"The site did not answer {account.Persona} at step {step} ({reply.CodeOrStatus}): rehearse when it does.");

        try
        {
            return reply.Json is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("data", out _) ? read(reply) : throw new JsonException("it holds no data");
        }
        catch (Exception odd) when (odd is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UsageException($"The site answered {account.Persona} at step {step} in another shape than vets-api ({odd.Message.ReplaceLineEndings(" ")}): does --bff name its API?", odd);
        }
    }

    private static string? Email(BffReply reply) =>
        reply.Attributes is { } user && user.TryGetProperty("profile", out var profile) && profile.TryGetProperty("email", out var email) && email.ValueKind == JsonValueKind.String
            ? email.GetString()
            : null;
}

using System.Text.Json;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.E2E.Journeys.Users;

/// <summary>The accounts of a foreign site, lent to one journey at a time; the site itself says each time who they are now.</summary>
internal sealed class SiteAccounts(ITarget target, JourneyBrowser browser, TimeProvider time)
{
    private readonly List<(SavedSignIn SignIn, SemaphoreSlim Gate)> _accounts =
        [.. (target.SignIns ?? []).Select(signIn => (signIn, new SemaphoreSlim(1)))];

    /// <summary>An account of the persona that is on the wanted side of the toggles, or null when there is none.</summary>
    public async Task<Walker?> TakeAsync(UserWanted wanted, CancellationToken cancellationToken)
    {
        foreach (var (number, (signIn, gate)) in _accounts.Index())
        {
            if (signIn.Persona != wanted.Persona)
                continue;

            await gate.WaitAsync(cancellationToken);
            Walker? walker = null;
            try
            {
                walker = await ReadAsync(signIn, number);
                if (Fits(wanted, walker))
                    return walker;

                walker = null;
            }
            finally
            {
                if (walker is null)
                    gate.Release();
            }
        }

        return null;
    }

    /// <summary>Lets the next journey have the account.</summary>
    public void GiveBack(Walker walker) => _accounts[(int)walker.Veteran.Index].Gate.Release();

    private static bool Fits(UserWanted wanted, Walker walker) =>
        (wanted.Curated ?? walker.HasCurated) == walker.HasCurated && (wanted.Recent ?? walker.HasRecent) == walker.HasRecent;

    private async Task<Walker> ReadAsync(SavedSignIn signIn, int number)
    {
        await using var requests = await browser.NewRequestsAsync(signIn.State);
        var account = new SiteAccount(requests, target.Bff, time);
        try
        {
            var (curated, recent) = await account.TogglesAsync();
            return new(await account.VeteranAsync(number, signIn.Persona), curated, recent) { SavedState = signIn.State };
        }
        catch (Exception odd) when (odd is KeyNotFoundException or InvalidOperationException or FormatException or JsonException)
        {
            throw new JourneyFailedException($"the site describes {signIn.Persona} in another shape than vets-api: {odd.Message.ReplaceLineEndings(" ")}");
        }
    }
}

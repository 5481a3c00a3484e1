using System.Text.Json;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.E2E.Journeys.Users;

/// <summary>The accounts of a foreign site, lent to one journey at a time; the site itself says each time who they are now.</summary>
internal sealed class SiteAccounts(ITarget target, JourneyBrowser browser, TimeProvider time)
{
    // Accounts that share a file share its gate: whoever refreshes a sign-in makes what others hold of it stale.
    private readonly List<(SavedSignIn SignIn, SemaphoreSlim Gate)> _accounts =
    [
        .. from sharing in (target.SignIns ?? []).Index().GroupBy(entry => Path.GetFullPath(entry.Item.State))
           let gate = new SemaphoreSlim(1)
           from entry in sharing
           orderby entry.Index
           select (entry.Item, gate),
    ];

    private readonly SignInRefresh _refresh = new(target.Bff, time);

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
                walker = await ReadAsync(signIn, number, cancellationToken);
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

    private async Task<Walker> ReadAsync(SavedSignIn signIn, int number, CancellationToken cancellationToken)
    {
        await RefreshAsync(signIn, cancellationToken);
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

    private async Task RefreshAsync(SavedSignIn signIn, CancellationToken cancellationToken)
    {
        try
        {
            await _refresh.RefreshAsync(signIn, cancellationToken);
        }
        catch (SignInRefusedException refused)
        {
            throw refused.AskedForFewer ? new TooManyRequestsException(refused.Message) : new SignInEndedException(refused.Message);
        }
        catch (UsageException unusable)
        {
            throw new SignInEndedException(unusable.Message);
        }
    }
}

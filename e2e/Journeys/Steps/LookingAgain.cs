using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.E2E.Journeys.Steps;

/// <summary>Loading the pages anew: toggles are read at the start of the app, so a flip is seen only then.</summary>
internal static class LookingAgain
{
    /// <summary>Expects the legacy flow after a reload.</summary>
    public static async Task<InterstitialPage> ExpectLegacyAfterReloadAsync(this Visit visit)
    {
        var interstitial = await visit.ReloadAtStartAsync();
        await Assertions.Expect(interstitial.ContinueButton).ToBeVisibleAsync();
        return interstitial;
    }

    /// <summary>Expects the new flow after a reload.</summary>
    public static async Task<InterstitialPage> ExpectNewFlowAfterReloadAsync(this Visit visit)
    {
        var interstitial = await visit.ReloadAtStartAsync();
        await Assertions.Expect(interstitial.ContinueLink).ToBeVisibleAsync();
        return interstitial;
    }

    /// <summary>Expects another user to be given the new flow, or not.</summary>
    public static async Task ExpectFlowOfAsync(this JourneyContext journey, Veteran other, bool isNew)
    {
        var visit = await journey.SignInAsync(other);
        await (isNew ? visit.ExpectNewFlowAfterReloadAsync() : visit.ExpectLegacyAfterReloadAsync());
    }

    private static async Task<InterstitialPage> ReloadAtStartAsync(this Visit visit)
    {
        await visit.GoToAsync(Routes.NewMessage);
        return await new InterstitialPage(visit).ArriveAsync();
    }
}

using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Veterans;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>Flips as an operator makes them, on both toggles of the release.</summary>
internal static class Flipping
{
    /// <summary>Forgets every gate, the boolean one and the allow-list too, and serves these percentages.</summary>
    public static async Task StartAtAsync(this JourneyContext journey, StageToggles toggles)
    {
        foreach (var toggle in SecureMessagingToggles.Ramped)
            await Operator(journey).ClearAsync(toggle, journey.CancellationToken);
        await journey.ServeAsync(toggles);
    }

    /// <summary>Sets the percentages and leaves the other gates as they are.</summary>
    public static async Task ServeAsync(this JourneyContext journey, StageToggles toggles)
    {
        await Operator(journey).SetPercentageOfActorsAsync(SecureMessagingToggles.CuratedListFlow, toggles.Curated, journey.CancellationToken);
        await Operator(journey).SetPercentageOfActorsAsync(SecureMessagingToggles.RecentRecipients, toggles.Recent, journey.CancellationToken);
    }

    /// <summary>Off for all: the rollback of critical severity.</summary>
    public static async Task DisableAsync(this JourneyContext journey)
    {
        foreach (var toggle in SecureMessagingToggles.Ramped)
            await Operator(journey).DisableAsync(toggle, journey.CancellationToken);
    }

    /// <summary>Names a user on the allow-list of CURATED.</summary>
    public static Task AllowAsync(this JourneyContext journey, Veteran veteran) =>
        Operator(journey).AllowAsync(SecureMessagingToggles.CuratedListFlow, veteran.Email, journey.CancellationToken);

    /// <summary>On for all by the boolean gate.</summary>
    public static Task EnableCuratedAsync(this JourneyContext journey) =>
        Operator(journey).EnableAsync(SecureMessagingToggles.CuratedListFlow, journey.CancellationToken);

    private static IToggleControl Operator(JourneyContext journey) =>
        journey.Target.Toggles ?? throw new JourneyFailedException("the target's toggles are not ours to flip");
}

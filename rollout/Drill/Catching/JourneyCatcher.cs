using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Drill.Catching;

/// <summary>Walks journeys of the catalogue, one after the other, until one fails.</summary>
internal sealed record JourneyCatcher(IReadOnlyList<Journey> Journeys) : ICatcher
{
    // Users of all four combinations of the toggles live side by side.
    private static readonly StageToggles Half = StageToggles.At(50);

    public string Name => string.Join("; ", Journeys.Select(journey => journey.Name));

    public Layer Layer { get; init; } = Layer.Journey;

    public bool Alone => false;

    /// <summary>Journeys on one topic.</summary>
    public static JourneyCatcher Of<TTopic>(params IReadOnlyList<string> names)
        where TTopic : IJourneySet => new([.. names.Select(name => TTopic.All.Single(journey => journey.Name == name))]);

    /// <summary>A journey that every stage of a rehearsal walks.</summary>
    public static JourneyCatcher OfStage(string name) =>
        new([JourneyCatalogue.ForStage((int)Half.Curated.Value, JourneyProfile.All).Single(journey => journey.Name == name)]);

    public async Task<Finding> AskAsync(DrillStack stack, CatchingTools tools, CancellationToken cancellationToken)
    {
        await stack.Target.Toggles.SetPercentageOfActorsAsync(SecureMessagingToggles.CuratedListFlow, Half.Curated, cancellationToken);
        await stack.Target.Toggles.SetPercentageOfActorsAsync(SecureMessagingToggles.RecentRecipients, Half.Recent, cancellationToken);
        var runner = new JourneyRunner(stack.Target, await tools.BrowserAsync());
        var options = new JourneyOptions("drill", tools.NewFolder(stack.DefectName)) { Traced = false, Prepare = stack.PrepareAsync };
        foreach (var journey in Journeys)
        {
            var result = await runner.RunAsync(journey, Half, options, cancellationToken);
            if (result.Result != JourneyOutcome.Passed)
                return result.Result == JourneyOutcome.Failed ? Finding.Red(Layer, $"{journey.Name}: {result.Reason}") : Finding.Nothing(result.Reason);
        }

        return Finding.Green;
    }
}

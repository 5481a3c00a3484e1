using SecureMessaging.Mocks.Bff.Toggles;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Drill.Defects.Toggles;

internal static class PercentageOfTime
{
    public static Defect Define() => new("percentage-of-time", "The percentage is of calls, not of users.")
    {
        Mimics = "One wrong click in Flipper's page: the same user is in and out by turns.",
        Source = "flipper.md §3",
        Layer = Layer.Assignment,
        Seam = Seam.Bff(services => services.AddSingleton<ToggleFormula, Formula>()),
        Catchers = [AssignmentCatcher.At("A", "B")],
    };

    private sealed class Formula : ToggleFormula
    {
        private readonly Random _draw = new(42);

        public override bool IsOn(Feature feature, string? actor)
        {
            lock (_draw)
                return feature.Boolean || (feature.PercentageOfActors is { } share && _draw.NextDouble() < share.Value / 100);
        }
    }
}

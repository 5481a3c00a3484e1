using SecureMessaging.Mocks.Bff.Toggles;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Rollout.Drill.Defects.Toggles;

internal static class CohortByUserId
{
    public static Defect Define() => new("cohort-by-user-id", "The bucket follows the user's id instead of the e-mail.")
    {
        Mimics = "vets-api changed its actor once: account id before, e-mail now. Each change moves every user.",
        Source = "flipper.md §5",
        Layer = Layer.Assignment,
        Seam = Seam.Bff(services => services.AddSingleton<ToggleFormula, Formula>()),
        Catchers = [AssignmentCatcher.At("A", "B")],
    };

    private sealed class Formula : ToggleFormula
    {
        public override string ActorOf(Veteran veteran) => $"User;{veteran.Index}";
    }
}

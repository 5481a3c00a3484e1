using SecureMessaging.Mocks.Bff.Toggles;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Rollout.Drill.Defects.Toggles;

internal static class EmailNotLowerCased
{
    public static Defect Define() => new("email-not-lower-cased", "The e-mail is hashed as it was typed.")
    {
        Mimics = "Whoever registered with a capital letter is in another bucket than the plan says.",
        Source = "vets-api app/models/user.rb, flipper_id; flipper.md §5",
        Layer = Layer.Assignment,
        Seam = Seam.Bff(services => services.AddSingleton<ToggleFormula, Formula>()),
        Catchers = [AssignmentCatcher.At("A", "B")],
    };

    private sealed class Formula : ToggleFormula
    {
        public override string ActorOf(Veteran veteran) => veteran.Email;
    }
}

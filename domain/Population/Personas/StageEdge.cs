using SecureMessaging.Toggles;

namespace SecureMessaging.Population.Personas;

/// <summary>A place just inside or just outside a percentage of actors.</summary>
/// <param name="Percent">The stage's percentage.</param>
/// <param name="Inside">Whether the user is in at that percentage.</param>
internal sealed record StageEdge(int Percent, bool Inside)
{
    // Within a twentieth of a percent of the boundary.
    private const int Width = 50;

    public bool Holds(string actor)
    {
        var boundary = Percent * (PercentageOfActors.Buckets / 100);
        var bucket = PercentageOfActors.Bucket(SecureMessagingToggles.CuratedListFlow, actor);
        return Inside ? bucket >= boundary - Width && bucket < boundary : bucket >= boundary && bucket < boundary + Width;
    }
}

using System.Collections.Immutable;

namespace SecureMessaging.Toggles;

/// <summary>One toggle and the values of its gates. Immutable: a flip gives a new feature.</summary>
/// <remarks>
/// Two things about the transitions bite a rollout, and both are Flipper's (observed on v1.3.6 and v1.4.2): setting or clearing the
/// boolean gate erases every other gate, so the allow-list is gone after a rollback by <see cref="Disable"/>; and a percentage set
/// after <see cref="Enable"/> changes nothing, since the boolean gate stays open.
/// The expression gate is not modelled: vets-api sets none for secure messaging.
/// </remarks>
public sealed record Feature(string Name)
{
    /// <summary>The boolean gate: open for all.</summary>
    public bool Boolean { get; private init; }

    /// <summary>The allow-list: actor ids, exact and case-sensitive.</summary>
    public ImmutableSortedSet<string> Actors { get; private init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Share of actors, or null when never set.</summary>
    public Percentage? PercentageOfActors { get; private init; }

    /// <summary>Share of calls, or null when never set.</summary>
    public Percentage? PercentageOfTime { get; private init; }

    /// <summary>Names of groups let in.</summary>
    public ImmutableSortedSet<string> Groups { get; private init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Flipper's word for the feature. A percentage of actors is conditional even at 100.</summary>
    public FeatureState State =>
        Boolean || PercentageOfTime?.Value == 100 ? FeatureState.On
        : Actors.Count > 0 || Groups.Count > 0 || PercentageOfActors?.Value > 0 || PercentageOfTime?.Value > 0 ? FeatureState.Conditional
        : FeatureState.Off;

    /// <summary>On for all; erases the other gates.</summary>
    public Feature Enable() => new(Name) { Boolean = true };

    /// <summary>Off for all; erases the other gates, the allow-list too.</summary>
    public Feature Disable() => new(Name);

    /// <summary>Adds one actor to the allow-list.</summary>
    public Feature EnableActor(string actor) => this with { Actors = Actors.Add(actor) };

    /// <summary>Takes one actor off the allow-list.</summary>
    public Feature DisableActor(string actor) => this with { Actors = Actors.Remove(actor) };

    /// <summary>Sets the share of actors.</summary>
    public Feature EnablePercentageOfActors(Percentage percentage) => this with { PercentageOfActors = percentage };

    /// <summary>The gentle rollback: share of actors to 0, allow-list kept.</summary>
    public Feature DisablePercentageOfActors() => this with { PercentageOfActors = Percentage.Zero };

    /// <summary>Sets the share of calls.</summary>
    public Feature EnablePercentageOfTime(Percentage percentage) => this with { PercentageOfTime = percentage };

    /// <summary>Share of calls to 0.</summary>
    public Feature DisablePercentageOfTime() => this with { PercentageOfTime = Percentage.Zero };

    /// <summary>Lets a group in.</summary>
    public Feature EnableGroup(string group) => this with { Groups = Groups.Add(group) };

    /// <summary>Whether the feature is on for a check.</summary>
    public bool IsEnabled(ToggleCheck check)
    {
        ArgumentNullException.ThrowIfNull(check);
        return Boolean
               || check.Actors.Any(Actors.Contains)
               || (PercentageOfActors is { } ofActors && Toggles.PercentageOfActors.Includes(Name, ofActors, check.Actors))
               || (PercentageOfTime is { } ofTime && check.Chance < ofTime.Value / 100)
               || check.Groups.Any(Groups.Contains);
    }

    /// <summary>Whether the feature is on for one actor who is in no group.</summary>
    public bool IsEnabled(string actor) => IsEnabled(ToggleCheck.For(actor));
}

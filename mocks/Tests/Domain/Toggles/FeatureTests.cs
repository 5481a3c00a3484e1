using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Tests.Domain.Toggles;

/// <summary>The semantics observed on Flipper 1.3.6 and 1.4.2 (flipper-semantics.json), one by one.</summary>
public class FeatureTests
{
    private const string Actor = "a@x";

    private static readonly Feature Fresh = new(SecureMessagingToggles.CuratedListFlow);

    [Fact]
    public void A_fresh_feature_is_off() => Assert.Equal((false, FeatureState.Off), (Fresh.IsEnabled(Actor), Fresh.State));

    [Fact]
    public void The_boolean_gate_opens_without_an_actor() => Assert.True(Fresh.Enable().IsEnabled(ToggleCheck.Nobody));

    [Fact]
    public void A_hundred_percent_of_actors_is_conditional() =>
        Assert.Equal(FeatureState.Conditional, Fresh.EnablePercentageOfActors(Percentage.Hundred).State);

    [Fact]
    public void Zero_percent_of_actors_is_off() => Assert.Equal(FeatureState.Off, Fresh.EnablePercentageOfActors(Percentage.Zero).State);

    [Fact]
    public void Disable_erases_the_allow_list_and_the_percentage()
    {
        var disabled = Fresh.EnableActor(Actor).EnablePercentageOfActors(Percentage.Of(25)).Disable();
        Assert.Equal((false, null), (disabled.IsEnabled(Actor), disabled.PercentageOfActors));
    }

    [Fact]
    public void Enable_erases_the_allow_list_and_the_percentage()
    {
        var enabled = Fresh.EnableActor(Actor).EnablePercentageOfActors(Percentage.Of(25)).Enable();
        Assert.Equal((0, null), (enabled.Actors.Count, enabled.PercentageOfActors));
    }

    [Fact]
    public void A_percentage_after_the_boolean_changes_nothing() =>
        Assert.True(Fresh.Enable().EnablePercentageOfActors(Percentage.Of(5)).IsEnabled("anyone@x"));

    [Fact]
    public void Disabling_the_percentage_keeps_the_allow_list() =>
        Assert.True(Fresh.EnableActor(Actor).EnablePercentageOfActors(Percentage.Of(25)).DisablePercentageOfActors().IsEnabled(Actor));

    [Fact]
    public void The_allow_list_is_case_sensitive() => Assert.False(Fresh.EnableActor("A@X").IsEnabled(Actor));

    [Fact]
    public void A_hundred_percent_of_time_is_on_without_an_actor() =>
        Assert.Equal((true, FeatureState.On), (Fresh.EnablePercentageOfTime(Percentage.Hundred).IsEnabled(ToggleCheck.Nobody), Fresh.EnablePercentageOfTime(Percentage.Hundred).State));

    [Fact]
    public void Any_of_several_actors_on_the_allow_list_opens_the_gate() =>
        Assert.True(Fresh.EnableActor(Actor).IsEnabled(ToggleCheck.Nobody with { Actors = ["b@x", Actor] }));

    [Fact]
    public void A_group_opens_the_gate_for_its_members_only() =>
        Assert.Equal((true, false), (Fresh.EnableGroup("testers").IsEnabled(ToggleCheck.Nobody with { Groups = ["testers"] }), Fresh.EnableGroup("testers").IsEnabled(Actor)));

    [Theory]
    [InlineData("101")]
    [InlineData("-1")]
    [InlineData("five")]
    public void A_percentage_outside_0_to_100_is_refused_in_Flippers_words(string text)
    {
        var refused = Assert.Throws<PercentageOutOfRangeException>(() => Percentage.Parse(text));
        Assert.Equal($"value must be a positive number less than or equal to 100, but was {text}", refused.Message);
    }
}

using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population;
using SecureMessaging.Toggles;

namespace SecureMessaging.E2E.Tests.Machinery;

public sealed class Veteran_picker
{
    private static readonly SyntheticPopulation People = new();

    public static TheoryData<bool, bool> Combinations => new() { { true, true }, { true, false }, { false, true }, { false, false } };

    [Theory]
    [MemberData(nameof(Combinations))]
    public void All_four_combinations_are_found_at_5_percent(bool curated, bool recent)
    {
        var toggles = StageToggles.At(5);
        var found = new VeteranPicker(People).Take(new UserWanted("hybrid", curated, recent), toggles);
        Assert.Equal((curated, recent), (toggles.HasCurated(found.ActorId), toggles.HasRecent(found.ActorId)));
    }

    [Fact]
    public void Nobody_is_taken_twice()
    {
        var picker = new VeteranPicker(People);
        var taken = Enumerable.Range(0, 50).Select(_ => picker.Take(UserWanted.Inside("hybrid"), StageToggles.At(50)).Index).ToList();
        Assert.Equal(taken.Count, taken.Distinct().Count());
    }

    [Fact]
    public void Who_is_wanted_out_at_a_lower_percentage_is()
    {
        var found = new VeteranPicker(People).Take(UserWanted.Inside("hybrid") with { OutAt = Percentage.Of(25) }, StageToggles.At(50));
        Assert.InRange(PercentageOfActors.Bucket(SecureMessagingToggles.CuratedListFlow, found.ActorId), 25_000, 49_999);
    }

    [Fact]
    public void Nobody_leaves_the_cohort_as_the_percentage_rises()
    {
        int[] stages = [0, 5, 25, 50, 75, 100];
        var actors = Enumerable.Range(0, 2_000).Select(index => People.Veteran(index).ActorId).ToList();
        Assert.All(stages.Zip(stages.Skip(1)), stage => Assert.DoesNotContain(
            actors, actor => StageToggles.At(stage.First).HasCurated(actor) && !StageToggles.At(stage.Second).HasCurated(actor)));
    }

    [Fact]
    public void Whom_nobody_can_be_is_not_found() =>
        Assert.Null(new VeteranPicker(People).TryTake(UserWanted.Inside("hybrid"), StageToggles.At(0)));
}

using SecureMessaging.Rollout.Rehearsal.Site;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Tests.Site;

/// <summary>What test accounts tell of a percentage that nobody told us.</summary>
public class Served_share
{
    private const string Toggle = SecureMessagingToggles.CuratedListFlow;

    private static readonly string[] Actors = [.. Enumerable.Range(0, 40).Select(i => $"veteran{i}@example.test").OrderBy(actor => PercentageOfActors.Bucket(Toggle, actor))];

    [Theory]
    [InlineData("10")]
    [InlineData("50")]
    [InlineData("90")]
    public void What_the_formula_gives_at_a_percentage_fits_it(string percent)
    {
        var percentage = Percentage.Parse(percent);
        var sentence = Sentence(actor => PercentageOfActors.Includes(Toggle, percentage, actor));
        var (above, upTo) = (Before(percentage).Max() / 1000.0, After(percentage).Min() / 1000.0);
        Assert.EndsWith(FormattableString.Invariant($"it stands above {above:0.###} % unless they are on the allow-list, and at {upTo:0.###} % or less."), sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_allow_list_is_told_from_a_percentage()
    {
        var sentence = Sentence(actor => actor == Actors[^1]);
        Assert.Contains("no percentage gives this", sentence, StringComparison.Ordinal);
        Assert.Contains($"account {Actors.Length - 1} has it", sentence, StringComparison.Ordinal);
        Assert.Contains("account 0 has not", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void All_who_are_served_may_be_on_the_allow_list() =>
        Assert.EndsWith("% unless they are on the allow-list.", Sentence(_ => true), StringComparison.Ordinal);

    [Fact]
    public void Nobody_is_named_by_e_mail() => Assert.DoesNotContain("@", Sentence(actor => actor == Actors[^1]), StringComparison.Ordinal);

    [Fact]
    public void Accounts_without_a_known_actor_say_nothing_of_the_formula() =>
        Assert.EndsWith("the formula says nothing.", ServedShare.Sentence(Toggle, [("hybrid", null, true)]), StringComparison.Ordinal);

    private static string Sentence(Func<string, bool> served) =>
        ServedShare.Sentence(Toggle, [.. Actors.Select((actor, i) => ($"account {i}", (string?)actor, served(actor)))]);

    private static IEnumerable<int> Before(Percentage percentage) => Actors.Select(Bucket).Where(bucket => bucket < percentage.Value * 1000);

    private static IEnumerable<int> After(Percentage percentage) => Actors.Select(Bucket).Where(bucket => bucket >= percentage.Value * 1000);

    private static int Bucket(string actor) => PercentageOfActors.Bucket(Toggle, actor);
}

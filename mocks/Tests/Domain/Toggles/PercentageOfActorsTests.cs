using CsCheck;
using SecureMessaging.Mocks.Tests.Vectors;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Tests.Domain.Toggles;

public class PercentageOfActorsTests
{
    private static readonly FlipperVectors Vectors = FlipperVectors.Load();

    private static readonly Gen<string> Emails = Gen.Int[0, 10_000_000].Select(i => $"veteran{i}@synthetic.example");

    [Fact]
    public void Buckets_and_answers_equal_those_of_the_real_Flipper()
    {
        Assert.All(Vectors.Single.Concat(Vectors.Multi).Concat(Vectors.Boundary), vector =>
        {
            Assert.Equal(vector.Bucket, PercentageOfActors.Bucket(vector.Feature, vector.Actors));
            Assert.All(vector.Enabled, expected =>
                Assert.Equal(expected.Value, PercentageOfActors.Includes(vector.Feature, Percentage.Parse(expected.Key), vector.Actors)));
        });
    }

    [Fact]
    public void Fractions_compare_as_IEEE_doubles()
    {
        Assert.All(Vectors.Fractional, vector =>
            Assert.Equal(vector.Enabled, PercentageOfActors.Includes(vector.Feature, Percentage.Parse(vector.Percentage.GetRawText()), vector.Actors)));
    }

    [Fact]
    public void A_hundred_thousand_users_fall_into_the_cohorts_that_Flipper_puts_them_in()
    {
        var users = Enumerable.Range(0, Vectors.Population.N).Select(i => $"vets.gov.user+{i}@example.com").ToList();
        Assert.All(Vectors.Population.EnabledCounts, feature => Assert.All(feature.Value, at =>
            Assert.Equal(at.Value, users.Count(user => PercentageOfActors.Includes(feature.Key, Percentage.Parse(at.Key), user)))));
    }

    [Fact]
    public void Two_features_bucket_users_independently()
    {
        var users = Enumerable.Range(0, Vectors.Population.N).Select(i => $"vets.gov.user+{i}@example.com").ToList();
        Assert.All(Vectors.Population.BothFlagsCounts, at => Assert.Equal(at.Value, users.Count(user =>
            SecureMessagingToggles.Ramped.All(toggle => PercentageOfActors.Includes(toggle, Percentage.Parse(at.Key), user)))));
    }

    [Fact]
    public void Nobody_leaves_the_cohort_as_the_percentage_rises()
    {
        Gen.Select(Emails, Gen.Int[0, 100], Gen.Int[0, 100]).Sample((email, a, b) =>
            !Included(email, Math.Min(a, b)) || Included(email, Math.Max(a, b)));
    }

    [Fact]
    public void Without_an_actor_even_a_hundred_percent_is_off() =>
        Assert.False(PercentageOfActors.Includes(SecureMessagingToggles.CuratedListFlow, Percentage.Hundred, (IReadOnlyCollection<string>)[]));

    private static bool Included(string email, int percent) =>
        PercentageOfActors.Includes(SecureMessagingToggles.CuratedListFlow, Percentage.Of(percent), email);
}

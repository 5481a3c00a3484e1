using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Coverage;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Tests.Topics;

namespace SecureMessaging.E2E.Tests.Machinery;

public sealed class Coverage_table
{
    private static readonly IReadOnlyList<Type> Sets =
        [.. typeof(IJourneySet).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IJourneySet)))];

    private static readonly IReadOnlyList<Journey> Everything =
        [.. JourneyCatalogue.ForStage(50, JourneyProfile.All), .. Sets.SelectMany(JourneysOf)];

    public static TheoryData<string> Rows => [.. Checklist.Rows.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_has_a_journey(string id) => Assert.Contains(Everything, journey => journey.Rows.Contains(id));

    [Fact]
    public void A_journey_names_only_rows_that_exist() =>
        Assert.Empty(Everything.SelectMany(journey => journey.Rows).Except(Checklist.Rows.Select(row => row.Id)));

    [Fact]
    public void Every_topic_is_walked()
    {
        var walked = from tests in typeof(Coverage_table).Assembly.GetTypes().Select(type => type.BaseType).OfType<Type>()
                     where tests.IsConstructedGenericType && new[] { typeof(TopicTests<>), typeof(SerialTopicTests<>) }.Contains(tests.GetGenericTypeDefinition())
                     select tests.GenericTypeArguments[0];
        Assert.Equal(Sets.Select(set => set.Name).Order(), walked.Select(set => set.Name).Order());
    }

    [Fact]
    public void A_failed_journey_shows_in_its_row()
    {
        var table = CoverageTable.Render([new("Walks", ["1"], "hybrid", 50, "new", "desktop", JourneyOutcome.Failed, "why", TimeSpan.Zero, null)]);
        Assert.Contains("| **1 failed** of 1 | Walks |", table, StringComparison.Ordinal);
    }

    private static IReadOnlyList<Journey> JourneysOf(Type set) => (IReadOnlyList<Journey>)set.GetProperty(nameof(IJourneySet.All))!.GetValue(null)!;
}

using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Journeys.Coverage;
using SecureMessaging.E2E.Journeys.Running;

namespace SecureMessaging.E2E.Tests.Machinery;

public sealed class Coverage_table
{
    private static readonly IReadOnlyList<Journey> Everything =
    [
        .. new[] { 0, 5, 100 }.SelectMany(percent => JourneyCatalogue.ForStage(percent, JourneyProfile.All)),
        .. SelectingACareTeam.All, .. RecentCareTeams.All, .. WritingAMessage.All, .. DraftsAndChanges.All, .. MovingThroughTheFlow.All,
        .. FailuresSeenByAUser.All, .. WhoCanBeWrittenTo.All, .. HelpAndContactList.All, .. AttachingFiles.All, .. Accessible.All,
        .. Conversations.All, .. Renewals.All, .. FaultsOfTheRecords.All, .. FlipsInTheFlow.All, .. RollbackJourneys.All, .. WhatIsCounted.All,
    ];

    public static TheoryData<string> Rows => [.. Checklist.Rows.Select(row => row.Id)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_has_a_journey(string id) => Assert.Contains(Everything, journey => journey.Rows.Contains(id));

    [Fact]
    public void A_journey_names_only_rows_that_exist() =>
        Assert.Empty(Everything.SelectMany(journey => journey.Rows).Except(Checklist.Rows.Select(row => row.Id)));

    [Fact]
    public void A_failed_journey_shows_in_its_row()
    {
        var table = CoverageTable.Render([new("Walks", ["1"], "hybrid", 50, "new", "desktop", JourneyOutcome.Failed, "why", TimeSpan.Zero, null)]);
        Assert.Contains("| **1 failed** of 1 | Walks |", table, StringComparison.Ordinal);
    }
}

using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

public sealed class Recent_care_teams(Suite suite) : TopicTests<RecentCareTeams>(suite);

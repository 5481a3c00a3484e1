using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

public sealed class Selecting_a_care_team(Suite suite) : TopicTests<SelectingACareTeam>(suite);

using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

public sealed class Failures_seen_by_a_user(Suite suite) : TopicTests<FailuresSeenByAUser>(suite);

using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

public sealed class Conversations(Suite suite) : TopicTests<Journeys.Catalogue.Conversations>(suite);

using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

public sealed class Accessible(Suite suite) : TopicTests<Journeys.Catalogue.Accessible>(suite);

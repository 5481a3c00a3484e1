using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

public sealed class Renewals(Suite suite) : TopicTests<Journeys.Catalogue.Renewals>(suite);

using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

public sealed class Moving_through_the_flow(Suite suite) : TopicTests<MovingThroughTheFlow>(suite);

using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

public sealed class Who_can_be_written_to(Suite suite) : TopicTests<WhoCanBeWrittenTo>(suite);

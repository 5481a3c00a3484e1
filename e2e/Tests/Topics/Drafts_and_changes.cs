using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

public sealed class Drafts_and_changes(Suite suite) : TopicTests<DraftsAndChanges>(suite);

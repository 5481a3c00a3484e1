using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

public sealed class Help_and_contact_list(Suite suite) : TopicTests<HelpAndContactList>(suite);

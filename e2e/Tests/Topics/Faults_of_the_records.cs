using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

public sealed class Faults_of_the_records(RunningStack stack) : SerialTopicTests<FaultsOfTheRecords>(stack);

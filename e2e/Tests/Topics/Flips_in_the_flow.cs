using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

public sealed class Flips_in_the_flow(RunningStack stack) : SerialTopicTests<FlipsInTheFlow>(stack);

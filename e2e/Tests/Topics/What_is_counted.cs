using SecureMessaging.E2E.Journeys.Catalogue;
using SecureMessaging.E2E.Tests.Fixtures;

namespace SecureMessaging.E2E.Tests.Topics;

public sealed class What_is_counted(RunningStack stack) : SerialTopicTests<WhatIsCounted>(stack);

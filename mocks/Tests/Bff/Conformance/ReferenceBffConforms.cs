namespace SecureMessaging.Mocks.Tests.Bff.Conformance;

/// <summary>The suite against the reference BFF.</summary>
public sealed class ReferenceBffConforms(ReferenceBff bff) : BffConformance(bff), IClassFixture<ReferenceBff>;

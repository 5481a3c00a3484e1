namespace SecureMessaging.Mocks.Bff.Toggles;

/// <summary>One feature in the answer of <c>/v0/feature_toggles</c>.</summary>
internal sealed record FeatureToggleAnswer(string Name, bool Value);

namespace SecureMessaging.Mocks.Bff.Toggles;

/// <summary>A feature as vets-api's config/features.yml lists it.</summary>
/// <param name="Name">In snake_case.</param>
/// <param name="ActorType">Who is asked for.</param>
public sealed record FeatureDefinition(string Name, ActorType ActorType = ActorType.User);

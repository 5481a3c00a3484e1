namespace SecureMessaging.Rollout.Drill.Seams;

/// <summary>A service of the BFF in the place of another.</summary>
public sealed record BffSeam(Action<IServiceCollection> Services) : Seam("service of the BFF");

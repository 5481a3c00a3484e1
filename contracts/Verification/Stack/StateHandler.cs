using SecureMessaging.Contracts.Verification.Pacts;

namespace SecureMessaging.Contracts.Verification.Stack;

/// <summary>Brings about one state in a scene.</summary>
internal delegate Task StateHandler(Scene scene, ProviderState state);

using PactNet;

namespace SecureMessaging.Contracts.Expectations;

/// <summary>A further request that a client makes within the same call.</summary>
public sealed record FollowUp(string Description, Action<IRequestBuilderV4> Agree);

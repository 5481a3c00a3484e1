namespace SecureMessaging.Contracts.Verification.Stack;

/// <summary>A state that cannot be arranged here for a reason that is no defect; the interaction is skipped.</summary>
internal sealed class UnarrangeableException(string reason) : Exception(reason);

namespace SecureMessaging.E2E.Tests.Approval;

/// <summary>A page state: as assistive technology reads it, as it looks, and what drew it.</summary>
internal sealed record SeenState(string Text, byte[] Picture, DrawnBy By);

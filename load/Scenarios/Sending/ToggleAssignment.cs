namespace SecureMessaging.Load.Scenarios.Sending;

/// <summary>Whether users were served the toggles that the formula gives.</summary>
/// <param name="Checked">Users compared.</param>
/// <param name="Differing">Of these, users served something else.</param>
/// <param name="Examples">Some of them.</param>
public sealed record ToggleAssignment(int Checked, int Differing, IReadOnlyList<ToggleMismatch> Examples);

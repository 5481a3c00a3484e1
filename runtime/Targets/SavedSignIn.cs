namespace SecureMessaging.Runtime.Targets;

/// <summary>An account of a site that a person has signed in, and what it can stand for.</summary>
/// <param name="Persona">The persona whose shape the account has, such as <c>hybrid</c>.</param>
/// <param name="State">File with its cookies and storage, as Playwright saves them (<c>rollout/Cli -- sign-in</c> saves one).</param>
public sealed record SavedSignIn(string Persona, string State);

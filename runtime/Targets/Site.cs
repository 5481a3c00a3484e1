namespace SecureMessaging.Runtime.Targets;

/// <summary>A site of <c>targets.json</c> that journeys may be walked on.</summary>
/// <param name="Web">Base URL of its pages.</param>
/// <param name="Bff">Base URL of its API.</param>
/// <param name="SignIns">Accounts signed in beforehand.</param>
/// <param name="AlsoReaches">Hosts its pages need besides, such as the one of their scripts; all others stay out of reach.</param>
public sealed record Site(Uri Web, Uri Bff, IReadOnlyList<SavedSignIn>? SignIns = null, IReadOnlyList<string>? AlsoReaches = null);

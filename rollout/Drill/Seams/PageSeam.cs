using Microsoft.Playwright;

namespace SecureMessaging.Rollout.Drill.Seams;

/// <summary>A route or a script in the browser.</summary>
/// <param name="Where">As the matrix names it.</param>
/// <param name="Fit">Looks at the built pages before any window is opened; throws when it does not fit them.</param>
public sealed record PageSeam(string Where, Func<Scene, Func<IBrowserContext, Task>> Fit) : Seam(Where);

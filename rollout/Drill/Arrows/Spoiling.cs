using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Rollout.Drill.Arrows;

/// <summary>What an arrow does with an exchange: whatever it likes, and <paramref name="pass"/> as often as it likes.</summary>
/// <param name="exchange">The request, and the answer once it was passed on.</param>
/// <param name="pass">Passes the request on and takes the answer.</param>
public delegate Task Spoiling(HttpContext exchange, Func<Task> pass);

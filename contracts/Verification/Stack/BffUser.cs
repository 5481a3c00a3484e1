using System.Net.Http.Json;
using SecureMessaging.Contracts.Verification.Pacts;

namespace SecureMessaging.Contracts.Verification.Stack;

/// <summary>The Veteran as a user of the BFF: signed in, with toggles of one's own.</summary>
internal static class BffUser
{
    public static async Task SignInAsync(Scene scene, bool mhvAccount = true, bool vaPatient = true)
    {
        var wanted = new { patient = scene.Veteran.Index, mhvAccount, vaPatient };
        using var response = await scene.Control.Http.PostAsJsonAsync(new Uri(scene.Control.Bff, "/__harness/sign-in"), wanted, scene.CancellationToken);
        response.EnsureSuccessStatusCode();
        scene.Arrangement.Headers["Cookie"] = response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        scene.Set("csrfToken", response.Headers.GetValues("X-CSRF-Token").Single());
    }

    /// <summary>Sets a toggle for this Veteran alone, by the allow-list; others notice nothing.</summary>
    public static async Task ToggleAsync(Scene scene, string toggle, bool on)
    {
        if (on)
        {
            await scene.Control.SendAsync(HttpMethod.Post, Actors(scene, toggle), Actor(scene), scene.CancellationToken);
            scene.Arrangement.UndoBy(() => scene.Control.SendAsync(HttpMethod.Delete, Actors(scene, toggle), Actor(scene), CancellationToken.None));
        }
        else if (await IsOnAsync(scene, toggle))
        {
            throw new UnarrangeableException($"{toggle} is on for this Veteran, and turning it off would turn it off for others.");
        }
    }

    private static async Task<bool> IsOnAsync(Scene scene, string toggle)
    {
        var address = new Uri(scene.Control.Bff, $"/flipper/api/actors/{Uri.EscapeDataString(ActorId(scene))}?keys={toggle}");
        var actor = await scene.Control.SendAsync(HttpMethod.Get, address, null, scene.CancellationToken);
        return (bool?)actor?["features"]?[toggle]?["enabled"] ?? throw new StateException($"Flipper does not say whether {toggle} is on: {actor?.ToJsonString()}");
    }

    private static Uri Actors(Scene scene, string toggle) => new(scene.Control.Bff, $"/flipper/api/features/{toggle}/actors");

    private static object Actor(Scene scene) => new { flipper_id = ActorId(scene) };

    private static string ActorId(Scene scene) => SecureMessaging.Toggles.SecureMessagingToggles.ActorId(scene.Veteran.Email);
}

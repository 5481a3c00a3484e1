using SecureMessaging.Contracts.Expectations.OracleHealth;
using SecureMessaging.Mocks.SmApi.MessagingWebServices;
using SecureMessaging.Mocks.Vista;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Contracts.Verification.Stack;

/// <summary>The states of Messaging Web Services, in the Oracle Health simulator.</summary>
internal static class OracleHealthStateHandlers
{
    public static IReadOnlyDictionary<string, StateHandler> All { get; } = new Dictionary<string, StateHandler>
    {
        [OracleHealthStates.Patient] = async (scene, _) =>
        {
            var veteran = await scene.CastAsync("oh-single");
            var pools = await scene.Control.Messages.PoolsByNameAsync(veteran.Open.Name, scene.CancellationToken);
            var pool = pools[veteran.Open.Name];
            scene.Set("patientId", VeteranIds.OracleHealthPatientId(veteran.Index));
            scene.Set("poolId", pool.Id);
            scene.Set("poolName", pool.Name);
        },
        [OracleHealthStates.Unconfigured] = (scene, _) => scene.BreakAsync(scene.Control.OracleHealth, new
        {
            fault = "recipient-denied-configuration",
            parameters = new { pools = new[] { $"{scene.Arrangement.Values["poolId"]}" } },
        }),
        [OracleHealthStates.Combined] = async (scene, _) =>
        {
            await scene.BreakAsync(scene.Control.OracleHealth, new { fault = "patient-combined" });
            scene.Set("survivorId", await SurvivorAsync(scene));
        },
        [OracleHealthStates.Sent] = async (scene, _) =>
        {
            var message = new SendMessage(
                (long)scene.Arrangement.Values["patientId"], [Receiver.Pool((long)scene.Arrangement.Values["poolId"])], "General: Refill", "<html><body><p>Synthetic.</p></body></html>", "XHTML");
            scene.Set("messageId", Uri.EscapeDataString(await scene.Control.Messages.SendAsync(message, "mhv-1", scene.CancellationToken)));
        },
    };

    // Whoever asks under the old id is told the new one.
    private static async Task<long> SurvivorAsync(Scene scene)
    {
        var patient = (long)scene.Arrangement.Values["patientId"];
        var path = $"/messaging/{VistaSimulator.Authority}/service/{VistaSimulator.Authority}/patients/{patient}/outbox/messages";
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(scene.Control.OracleHealth, path));
        request.Headers.TryAddWithoutValidation("Authorization", $"OAuth authority=\"{VistaSimulator.Authority}\", token=\"synthetic\"");
        using var moved = await scene.Control.Http.SendAsync(request, scene.CancellationToken);
        return long.Parse(moved.Headers.Location!.OriginalString.Split('/')[3]);
    }
}

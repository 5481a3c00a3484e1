using SecureMessaging.Contracts.Expectations.OracleHealth;
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
            scene.Set("patientId", VeteranIds.OracleHealthPatientId(veteran.Index));
        },
        [OracleHealthStates.Pool] = (scene, state) => scene.Control.Messages.PoolsByIdAsync([long.Parse(state.Text("poolId"))], scene.CancellationToken),
        [OracleHealthStates.Unconfigured] = (scene, state) => scene.BreakAsync(scene.Control.OracleHealth, new
        {
            fault = "recipient-denied-configuration",
            parameters = new { pools = new[] { state.Text("poolId") } },
        }),
        [OracleHealthStates.Combined] = async (scene, _) =>
        {
            await scene.BreakAsync(scene.Control.OracleHealth, new { fault = "patient-combined" });
            scene.Set("survivorId", await SurvivorAsync(scene));
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

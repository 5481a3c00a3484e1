using SecureMessaging.Contracts.Expectations.SmApi;

namespace SecureMessaging.Contracts.Verification.Stack;

/// <summary>The states of the SM patient API, in the VistA simulator.</summary>
internal static class SmApiStateHandlers
{
    // Ids the simulator refuses by its data (mocks/SmApi/Sessions/session-refusals.json).
    private const string RefusedId = "199999103";
    private const string DownId = "199999503";

    public static IReadOnlyDictionary<string, StateHandler> All { get; } = new Dictionary<string, StateHandler>
    {
        [SmApiStates.Known] = async (scene, _) => scene.Set("mhvCorrelationId", (await scene.CastAsync("hybrid")).MhvCorrelationId),
        [SmApiStates.Refused] = (scene, _) => Id(scene, RefusedId),
        [SmApiStates.SignInDown] = (scene, _) => Id(scene, DownId),
        [SmApiStates.Session] = async (scene, state) =>
        {
            await CareTeams.CastAsync(scene, state);
            await OpenSession(scene);
        },
        [SmApiStates.SessionWithTeam] = async (scene, state) =>
        {
            await CareTeams.CastWithAsync(scene, state);
            await OpenSession(scene);
        },
        [SmApiStates.FacilityBlocked] = async (scene, _) =>
        {
            await CareTeams.CastBlockedAsync(scene);
            await OpenSession(scene);
        },
        [SmApiStates.Expired] = async (scene, _) =>
        {
            await scene.CastAsync("hybrid");
            await OpenSession(scene);
            await scene.BreakAsync(scene.Control.Vista, new { fault = "token-expired" });
        },
        [SmApiStates.Draft] = (scene, _) => Mailbox.DraftAsync(scene),
        [SmApiStates.Sent] = (scene, _) => Mailbox.SentAsync(scene),
        [SmApiStates.SentWithStatus] = (scene, state) => Mailbox.SentWithStatusAsync(scene, state.Text("status")),
        [SmApiStates.Signature] = (scene, _) => Mailbox.SignatureAsync(scene),
        [SmApiStates.NoSignature] = (scene, _) => Mailbox.RequireNoSignatureAsync(scene),

        // Prescriptions are MHV's pharmacy's: the simulator takes any.
        [SmApiStates.Prescription] = (scene, _) =>
        {
            scene.Set("prescriptionId", $"{scene.Veteran.Index}01");
            return Task.CompletedTask;
        },
    };

    private static Task Id(Scene scene, string mhvCorrelationId)
    {
        scene.Set("mhvCorrelationId", mhvCorrelationId);
        return Task.CompletedTask;
    }

    private static async Task OpenSession(Scene scene) => scene.Set("token", (await scene.SmSessionAsync()).Token);
}

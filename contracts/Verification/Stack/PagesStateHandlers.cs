using SecureMessaging.Contracts.Expectations.Pages;
using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Toggles;

namespace SecureMessaging.Contracts.Verification.Stack;

/// <summary>The states of vets-api, in the reference BFF and the simulators behind it.</summary>
internal static class PagesStateHandlers
{
    // Routes of the SM API by what the pages are about to do.
    private static readonly Dictionary<string, string> Routes = new(StringComparer.Ordinal)
    {
        ["care teams"] = "all-triage-teams",
        ["search"] = "folder-search",
    };

    public static IReadOnlyDictionary<string, StateHandler> All { get; } = new Dictionary<string, StateHandler>
    {
        [PagesStates.SignedIn] = async (scene, state) =>
        {
            await CareTeams.CastAsync(scene, state);
            await BffUser.SignInAsync(scene);
        },
        [PagesStates.SignedInWithTeam] = async (scene, state) =>
        {
            await CareTeams.CastWithAsync(scene, state);
            await BffUser.SignInAsync(scene);
        },
        [PagesStates.FacilityBlocked] = async (scene, _) =>
        {
            await CareTeams.CastBlockedAsync(scene);
            await BffUser.SignInAsync(scene);
        },
        [PagesStates.SignedOut] = (scene, _) =>
        {
            scene.Set("csrfToken", "none");
            return Task.CompletedTask;
        },
        [PagesStates.NoMhvAccount] = async (scene, _) =>
        {
            await scene.CastAsync("hybrid");
            await BffUser.SignInAsync(scene, mhvAccount: false);
        },
        [PagesStates.NoMessaging] = async (scene, _) =>
        {
            await scene.CastAsync("hybrid");
            await BffUser.ToggleAsync(scene, SecureMessagingToggles.PolicyVaPatient, on: true);
            await BffUser.SignInAsync(scene, vaPatient: false);
        },
        [PagesStates.Toggle] = (scene, state) => BffUser.ToggleAsync(scene, state.Text("toggle"), state.Text("on") == "true"),
        [PagesStates.SmApiDown] = (scene, state) => scene.BreakAsync(scene.Control.Vista, new { fault = "connection-reset", routes = new[] { Route(state) } }),
        [PagesStates.Draft] = (scene, _) => Mailbox.DraftAsync(scene),
        [PagesStates.Sent] = (scene, _) => Mailbox.SentAsync(scene),
        [PagesStates.Signature] = (scene, _) => Mailbox.SignatureAsync(scene),
        [PagesStates.NoSignature] = (scene, _) => Mailbox.RequireNoSignatureAsync(scene),

        // The reference BFF's first prescription of a patient.
        [PagesStates.Prescription] = (scene, _) =>
        {
            scene.Set("prescriptionId", long.Parse($"{scene.Veteran.Index}01"));
            return Task.CompletedTask;
        },
        [PagesStates.OracleHealthSilent] = (scene, _) => BffPatience.EndSoonAsync(scene),
        [PagesStates.OracleHealthEndsUp] = (scene, state) => Mailbox.BringAboutAsync(scene, state.Text("status")),
    };

    private static string Route(ProviderState state) =>
        Routes.GetValueOrDefault(state.Text("to")) ?? throw new StateException($"The SM API has no route known as \"{state.Text("to")}\".");
}

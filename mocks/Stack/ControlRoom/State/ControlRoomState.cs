namespace SecureMessaging.Mocks.Stack.ControlRoom.State;

/// <summary>All that the control room shows, at one moment. Holds no text of a message, no cookie, no token.</summary>
/// <param name="Where">Base URLs by role.</param>
/// <param name="Silent">Why nothing is shown of a role, by role.</param>
/// <param name="Clocks">Simulated time by role.</param>
/// <param name="Toggles">The two that the release ramps.</param>
/// <param name="Personas">Copy 0 of each.</param>
/// <param name="OnePersonaAtATime">Whether all share one host name, so that the next to sign in takes the place of the last.</param>
/// <param name="Simulators">Those that answer.</param>
/// <param name="Profiles">Weathers that can be asked for by name.</param>
/// <param name="Arms">Sends by flow and record.</param>
/// <param name="Messages">The latest, newest first.</param>
/// <param name="Rehearsal">The one started from here.</param>
internal sealed record ControlRoomState(
    IReadOnlyDictionary<string, Uri> Where,
    IReadOnlyDictionary<string, string> Silent,
    IReadOnlyDictionary<string, DateTimeOffset> Clocks,
    IReadOnlyList<ToggleState> Toggles,
    IReadOnlyList<PersonaState> Personas,
    bool OnePersonaAtATime,
    IReadOnlyList<SimulatorState> Simulators,
    IReadOnlyList<WeatherProfile> Profiles,
    IReadOnlyList<ArmState> Arms,
    IReadOnlyList<MessageTrail> Messages,
    RehearsalStatus Rehearsal);

namespace SecureMessaging.Mocks.Stack.ControlRoom.State;

/// <summary>All that the control room shows, at one moment. Holds no text of a message, no cookie, no token.</summary>
/// <param name="Where">Base URLs by role.</param>
/// <param name="Clocks">Simulated time by role.</param>
/// <param name="Toggles">The two that the release ramps.</param>
/// <param name="Personas">Copy 0 of each.</param>
/// <param name="Simulators">Both.</param>
/// <param name="Profiles">Weathers that can be asked for by name.</param>
/// <param name="Arms">Sends by flow and record.</param>
/// <param name="Messages">The latest, newest first.</param>
/// <param name="Rehearsal">The one started from here.</param>
internal sealed record ControlRoomState(
    IReadOnlyDictionary<string, Uri> Where,
    IReadOnlyDictionary<string, DateTimeOffset> Clocks,
    IReadOnlyList<ToggleState> Toggles,
    IReadOnlyList<PersonaState> Personas,
    IReadOnlyList<SimulatorState> Simulators,
    IReadOnlyList<WeatherProfile> Profiles,
    IReadOnlyList<ArmState> Arms,
    IReadOnlyList<MessageTrail> Messages,
    RehearsalStatus Rehearsal);

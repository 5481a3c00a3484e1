using SecureMessaging.Mocks.Stack.ControlRoom.State;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>What the roles told of themselves at about the same moment.</summary>
/// <param name="Bff">Null when it did not answer.</param>
/// <param name="Simulators">Those that answered, by role.</param>
/// <param name="Profiles">Weathers that can be asked for by name.</param>
/// <param name="Silent">Why a role is missing, by role.</param>
internal sealed record StackReading(
    BffReading? Bff, IReadOnlyDictionary<string, SimulatorReading> Simulators, IReadOnlyList<WeatherProfile> Profiles, IReadOnlyDictionary<string, string> Silent);

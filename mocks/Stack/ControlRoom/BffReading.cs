using SecureMessaging.Mocks.Stack.ControlRoom.State;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>What the BFF told of itself.</summary>
/// <param name="Now">Its clock.</param>
/// <param name="Features">Those that the release ramps, gates and all.</param>
/// <param name="Arms">Sends by flow and record.</param>
internal sealed record BffReading(DateTimeOffset Now, IReadOnlyList<Feature> Features, IReadOnlyList<ArmState> Arms);

namespace SecureMessaging.Mocks.Stack.ControlRoom.State;

/// <summary>A rehearsal as the control room shows it.</summary>
/// <param name="Missing">Why none can be started, or null.</param>
/// <param name="Built">When the command was built that would run, or null.</param>
/// <param name="Profile">Of the last one.</param>
/// <param name="Running">Whether it runs.</param>
/// <param name="ExitCode">How it ended, or null.</param>
/// <param name="Lines">The last lines it wrote.</param>
/// <param name="Folder">Where it is recorded.</param>
/// <param name="HasReport">Whether there is a page to look at.</param>
internal sealed record RehearsalStatus(
    string? Missing, DateTimeOffset? Built, string? Profile, bool Running, int? ExitCode, IReadOnlyList<string> Lines, string? Folder, bool HasReport);

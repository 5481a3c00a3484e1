namespace SecureMessaging.Runtime.CommandLine;

/// <summary>What every command of the harness exits with. Public: scripts and CI depend on it.</summary>
public static class ExitCode
{
    /// <summary>Go, or pass.</summary>
    public const int Pass = 0;

    /// <summary>No-go, or fail.</summary>
    public const int Fail = 1;

    /// <summary>No conclusion can be drawn: an invalid load, or a part that could not run or ran nothing.</summary>
    public const int Invalid = 2;

    /// <summary>Wrong use or a missing part of the environment; one line says which and what to do.</summary>
    public const int Usage = 3;

    /// <summary>Ended by Ctrl-C; what was recorded is kept.</summary>
    public const int Interrupted = 130;
}

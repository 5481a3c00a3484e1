using System.Globalization;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>The time at which several machines are to begin together.</summary>
internal static class StartTime
{
    /// <summary>What to say of a time that is past: the others may have begun without this machine, or will begin later.</summary>
    public static string? Warning(DateTimeOffset? startAt, DateTimeOffset now) => startAt is { } at && at < now
        ? string.Create(CultureInfo.InvariantCulture, $"warning: --start-at {at.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'} is past: this generator begins at once, whatever the others do.")
        : null;
}

using System.Globalization;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>Reads <c>90s</c>, <c>5m</c>, <c>2h</c>, <c>1.5h</c>.</summary>
internal static class Durations
{
    public static TimeSpan Parse(string text, string option)
    {
        var unit = text.Length > 0 ? text[^1] : ' ';
        return double.TryParse(text.AsSpan(0, Math.Max(0, text.Length - 1)), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? unit switch
            {
                's' => TimeSpan.FromSeconds(number),
                'm' => TimeSpan.FromMinutes(number),
                'h' => TimeSpan.FromHours(number),
                _ => throw Wrong(),
            }
            : throw Wrong();

        UsageException Wrong() => new($"{option} '{text}': write a length as 90s, 5m or 2h");
    }
}

using System.Diagnostics;
using Microsoft.Playwright;

namespace SecureMessaging.E2E.Journeys;

/// <summary>How long a condition may take to come true: what a busy machine needs, never what a good page does.</summary>
public static class Patience
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(100);

    private static TimeSpan _limit;

    static Patience() => Limit = TimeSpan.FromSeconds(15);

    /// <summary>One for the whole process, as Playwright's own is: whoever wants another sets it before the first browser starts.</summary>
    public static TimeSpan Limit
    {
        get => _limit;
        set
        {
            _limit = value;
            Assertions.SetDefaultExpectTimeout((float)value.TotalMilliseconds);
        }
    }

    /// <summary>Waits for what no page shows.</summary>
    internal static async Task UntilAsync(Func<Task<bool>> holds, string otherwise, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            Check.That(Stopwatch.GetElapsedTime(started) < Limit, $"{otherwise} within {Limit.TotalSeconds:0} s");
            await Task.Delay(Between, cancellationToken);
        }
    }
}

using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Drill.Catching;

/// <summary>What catchers share over a whole drill.</summary>
/// <param name="folder">Of the results.</param>
/// <param name="time">Real time.</param>
public sealed class CatchingTools(string folder, TimeProvider time) : IAsyncDisposable
{
    private readonly Lazy<Task<JourneyBrowser>> _browser = new(LaunchAsync);
    private int _folders;

    /// <summary>One browser for all journeys, started when the first one is walked.</summary>
    public Task<JourneyBrowser> BrowserAsync() => _browser.Value;

    /// <summary>Real time.</summary>
    public TimeProvider Time => time;

    /// <summary>Where catchers leave evidence.</summary>
    public static string EvidenceIn(string folder) => Path.Combine(folder, "evidence");

    /// <summary>A folder nobody has used.</summary>
    public string NewFolder(string name) => Path.Combine(EvidenceIn(folder), $"{Interlocked.Increment(ref _folders):000}-{name}");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // One that did not start has been told of by whom it failed.
        if (_browser is { IsValueCreated: true, Value.IsFaulted: false })
            await (await _browser.Value).DisposeAsync();
    }

    private static async Task<JourneyBrowser> LaunchAsync() => await JourneyBrowser.LaunchAsync(await Provisioner.EnsureChromiumAsync());
}

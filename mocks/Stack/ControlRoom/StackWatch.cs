using System.Text.Json;
using SecureMessaging.Mocks.Stack.ControlRoom.State;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>
/// Reads the roles for all who look on, once a second however many they are; each role apart and for a short time, so that one that is down
/// takes nothing but itself off the page.
/// </summary>
internal sealed class StackWatch(StackReader stack, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private Task<StackReading>? _latest;
    private long _begun;
    private IReadOnlyList<WeatherProfile> _profiles = [];

    /// <summary>The latest reading, at most a second old.</summary>
    public Task<StackReading> ReadAsync()
    {
        lock (_lock)
        {
            if (_latest is null || (_latest.IsCompleted && time.GetElapsedTime(_begun) >= Fresh))
                (_latest, _begun) = (ReadAllAsync(), time.GetTimestamp());
            return _latest;
        }
    }

    /// <summary>Something was changed: what was read before it is not shown any more.</summary>
    public void Forget()
    {
        lock (_lock)
            _latest = null;
    }

    private async Task<StackReading> ReadAllAsync()
    {
        var bff = AskAsync(stack.BffAsync);
        var simulators = StackReader.Simulators.Select(role => (Role: role, Answer: AskAsync(cancellation => stack.SimulatorAsync(role, cancellation)))).ToList();
        var silent = new Dictionary<string, string>();
        if ((await bff).Silence is { } ofBff)
            silent[StackReader.Bff] = ofBff;

        var told = new Dictionary<string, SimulatorReading>();
        foreach (var (role, answer) in simulators)
        {
            if (await answer is { Told: { } reading })
                told[role] = reading;
            else
                silent[role] = (await answer).Silence!;
        }

        // They are the program's own: whoever has told them once need not be asked again.
        if (_profiles.Count == 0 && told.ContainsKey(StackReader.Vista))
            _profiles = (await AskAsync(stack.ProfilesAsync)).Told ?? [];
        return new((await bff).Told, told, _profiles, silent);
    }

    private async Task<(T? Told, string? Silence)> AskAsync<T>(Func<CancellationToken, Task<T>> ask)
        where T : class
    {
        using var patience = new CancellationTokenSource(Patience, time);
        try
        {
            return (await ask(patience.Token), null);
        }
        catch (OperationCanceledException)
        {
            return (null, $"no answer within {Patience.TotalSeconds} seconds");
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return (null, failed.Message);
        }
    }
}

namespace NBomber.Running;

/// <summary>Calls sinks: what they throw once the run is under way is said, and does not harm the run.</summary>
internal static class Sinks
{
    public static async Task SafelyAsync(string sink, Func<Task> call)
    {
        try
        {
            await call().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            await Console.Error.WriteLineAsync($"Reporting sink '{sink}': {failure.Message}").ConfigureAwait(false);
        }
    }

    /// <summary>Not awaited: a slow sink must not hold up the recording.</summary>
    public static void Forget(string sink, Func<Task> call) => _ = Task.Run(() => SafelyAsync(sink, call));
}

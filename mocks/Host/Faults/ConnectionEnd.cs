using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Takes the connection away.</summary>
internal static class ConnectionEnd
{
    /// <summary>
    /// Aborts, and goes on once the request knows of it: Kestrel cancels <see cref="HttpContext.RequestAborted"/> a moment later, on another
    /// thread, and an endpoint asked in between would do its work.
    /// </summary>
    public static async ValueTask ForceAsync(HttpContext context)
    {
        var known = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        context.Abort();
        await using var registration = context.RequestAborted.Register(() => known.TrySetResult());
        await known.Task;
    }
}

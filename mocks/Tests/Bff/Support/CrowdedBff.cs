using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SecureMessaging.Mocks.Bff;

namespace SecureMessaging.Mocks.Tests.Bff.Support;

/// <summary>A BFF that tells when so many calls of one address wait in it for somebody else.</summary>
internal sealed class CrowdedBff(string path, int calls) : BffFixture, IStartupFilter
{
    private readonly TaskCompletionSource _crowded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _waiting;

    /// <summary>All of them do.</summary>
    public Task Crowded => _crowded.Task;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
    {
        application.Use(async (HttpContext context, RequestDelegate goOn) =>
        {
            // It comes back with the task once the call has to wait.
            var answering = goOn(context);
            if (context.Request.Path == path && !answering.IsCompleted && Interlocked.Increment(ref _waiting) == calls)
                _crowded.SetResult();
            await answering;
        });
        next(application);
    };

    protected override BffOptions Configure(BffOptions options) =>
        options with { Services = services => services.AddSingleton<IStartupFilter>(this) };
}

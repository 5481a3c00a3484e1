using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SecureMessaging.Mocks.Bff;

namespace SecureMessaging.Mocks.Tests.Bff.Support;

/// <summary>A BFF that tells when it has noticed that a browser hung up, and when it is done with that browser's call.</summary>
internal sealed class DesertedBff : BffFixture, IStartupFilter
{
    private readonly TaskCompletionSource _noticed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Noticed => _noticed.Task;

    /// <summary>All is counted by then.</summary>
    public Task Done => _done.Task;

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
    {
        application.Use(async (HttpContext context, RequestDelegate goOn) =>
        {
            await using var watch = context.RequestAborted.Register(() => _noticed.TrySetResult());
            try
            {
                await goOn(context);
            }
            finally
            {
                if (context.RequestAborted.IsCancellationRequested)
                    _done.TrySetResult();
            }
        });
        next(application);
    };

    protected override BffOptions Configure(BffOptions options) =>
        options with { Services = services => services.AddSingleton<IStartupFilter>(this) };
}

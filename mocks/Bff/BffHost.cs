using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SecureMessaging.Mocks.Access;

namespace SecureMessaging.Mocks.Bff;

/// <summary>Runs the reference BFF, which stands in for vets-api.</summary>
public static class BffHost
{
    // Reading ends here; what is smaller and still too large gets vets-api's own words about attachments.
    private const long LargestBody = 64L * 1024 * 1024;

    /// <summary>Starts serving.</summary>
    /// <exception cref="ArgumentException">The address is no IP address, or would open the control API to others without a token.</exception>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<RunningBff> StartAsync(BffOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var address = Address(options);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        // OpenTelemetry reads its OTEL_ variables from here.
        builder.Configuration.AddEnvironmentVariables();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Listen(address, options.Port);
        });
        builder.Services.AddBff(options);
        var application = builder.Build();
        try
        {
            application.UseBff();
            await application.StartAsync(cancellationToken);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }

        return new(application, Url(application, address));
    }

    private static IPAddress Address(BffOptions options)
    {
        if (!IPAddress.TryParse(options.BindAddress, out var address))
            throw new ArgumentException($"'{options.BindAddress}' is no IP address; use 127.0.0.1, or 0.0.0.0 with a control token.");
        if (!IPAddress.IsLoopback(address) && string.IsNullOrEmpty(options.ControlToken))
            throw new ArgumentException($"The BFF will not serve on {address} without a control token: anybody could sign in as anybody.");
        return address;
    }

    private static Uri Url(WebApplication application, IPAddress address) =>
        OwnAddress.Of(address, new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port);
}

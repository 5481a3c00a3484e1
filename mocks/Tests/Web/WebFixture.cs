using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SecureMessaging.Mocks.Web;

namespace SecureMessaging.Mocks.Tests.Web;

/// <summary>The Web role over pages of two files, before a BFF that repeats what it was asked.</summary>
public sealed class WebFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _dist = Directory.CreateTempSubdirectory("pages-");
    private WebApplication? _bff;
    private WebApplication? _web;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await WriteAsync("index.html", "<html><meta name=\"csp-nonce\" content=\"__CSP_NONCE__\"><p>the pages</p></html>");
        await WriteAsync("secure-messages-assets/index-abc.js", "export {};");
        await WriteAsync("img/sprite.svg", "<svg/>");

        _bff = Empty();
        _bff.Run(RepeatAsync);
        await _bff.StartAsync();

        _web = Empty();
        WebPages.Map(_web, new WebPagesOptions { DistFolder = _dist.FullName, BffBaseUrl = AddressOf(_bff) });
        await _web.StartAsync();
        Client = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = AddressOf(_web) };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _web!.DisposeAsync();
        await _bff!.DisposeAsync();
        _dist.Delete(recursive: true);
    }

    internal static WebApplication Empty()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddWebPages();
        return builder.Build();
    }

    private static Uri AddressOf(WebApplication application) =>
        new(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    private static async Task RepeatAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        context.Response.Headers.SetCookie = "harness_session=new; HttpOnly";
        context.Response.Headers["X-CSRF-Token"] = "next";
        await context.Response.WriteAsync(string.Join('|', context.Request.Method, context.Request.Path + context.Request.QueryString,
            context.Request.Headers.Cookie, context.Request.Headers["X-CSRF-Token"], body));
    }

    private Task WriteAsync(string path, string text)
    {
        var file = new FileInfo(Path.Combine(_dist.FullName, path));
        file.Directory!.Create();
        return File.WriteAllTextAsync(file.FullName, text);
    }
}

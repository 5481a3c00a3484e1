using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;

namespace SecureMessaging.Mocks.Web;

/// <summary>The reference pages under <c>/my-health/secure-messages</c>, and the way from them to the BFF.</summary>
public static class WebPages
{
    private static readonly string[] AssetFolders = ["secure-messages-assets", "img"];

    /// <summary>What <see cref="Map"/> needs in the container.</summary>
    public static IServiceCollection AddWebPages(this IServiceCollection services) => services.AddRouting().AddHttpForwarder();

    /// <summary>Maps the pages, their assets and the forwarding to the BFF.</summary>
    /// <exception cref="DirectoryNotFoundException">The pages have not been built.</exception>
    public static void Map(WebApplication app, WebPagesOptions options)
    {
        var shell = PageShell.Read(options.DistFolder);
        app.Use(ContentSecurity.NoSniff);
        foreach (var folder in AssetFolders)
        {
            app.UseStaticFiles(Assets(Path.Combine(options.DistFolder, folder), $"/{folder}"));
        }

        BffForwarding.Map(app, options.BffBaseUrl, options.Forwarding);
        app.MapGet(FacilityNames.Path, FacilityNames.Answer);
        app.MapGet("/", () => Results.Redirect($"{PageRoutes.Base}/"));
        foreach (var route in PageRoutes.All)
        {
            app.MapGet(route, context => shell.WriteAsync(context, StatusCodes.Status200OK));
        }

        // Anything else is drawn as "Page not found", and is one.
        app.MapFallback(context => shell.WriteAsync(context, StatusCodes.Status404NotFound));
    }

    private static StaticFileOptions Assets(string folder, string path) => new()
    {
        FileProvider = new PhysicalFileProvider(Path.GetFullPath(folder)),
        RequestPath = path,
        OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
            path == "/img" ? "public, max-age=3600" : "public, max-age=31536000, immutable", // the others carry their hash in the name
    };
}

using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Web;

/// <summary>The one HTML document of the pages; every response gets a nonce of its own.</summary>
internal sealed class PageShell(string html)
{
    private const string NoncePlaceholder = "__CSP_NONCE__";

    public static PageShell Read(string distFolder)
    {
        var index = Path.Combine(distFolder, "index.html");
        return File.Exists(index)
            ? new PageShell(File.ReadAllText(index))
            : throw new DirectoryNotFoundException($"The pages are not built: {index} is missing. Run `npm run build:pages`.");
    }

    public Task WriteAsync(HttpContext context, int status)
    {
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy = ContentSecurity.Policy(nonce);
        return response.WriteAsync(html.Replace(NoncePlaceholder, nonce, StringComparison.Ordinal), context.RequestAborted);
    }
}

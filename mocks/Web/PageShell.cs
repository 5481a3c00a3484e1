using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace SecureMessaging.Mocks.Web;

/// <summary>An HTML document that a script fills; every response gets a nonce of its own.</summary>
public sealed class PageShell
{
    private const string NoncePlaceholder = "__CSP_NONCE__";

    /// <summary>The document of the control room.</summary>
    public const string ControlRoom = "control.html";

    private readonly string _html;

    private PageShell(string html) => _html = html;

    /// <summary>Reads a built document.</summary>
    /// <exception cref="DirectoryNotFoundException">The pages have not been built.</exception>
    public static PageShell Read(string distFolder, string document = "index.html")
    {
        var path = Path.Combine(distFolder, document);
        return File.Exists(path)
            ? new PageShell(File.ReadAllText(path))
            : throw new DirectoryNotFoundException($"The pages are not built: {path} is missing. Run `npm run build:pages`.");
    }

    /// <summary>Answers with it.</summary>
    public Task WriteAsync(HttpContext context, int status)
    {
        ArgumentNullException.ThrowIfNull(context);
        var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy = ContentSecurity.Policy(nonce);
        return response.WriteAsync(_html.Replace(NoncePlaceholder, nonce, StringComparison.Ordinal), context.RequestAborted);
    }
}

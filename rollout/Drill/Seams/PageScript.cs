namespace SecureMessaging.Rollout.Drill.Seams;

/// <summary>Scripts that run before the pages' own.</summary>
internal static class PageScript
{
    /// <summary>Stands before every call of the API: <c>url</c>, <c>options</c> and <c>send</c> are at hand.</summary>
    public static string BeforeCalls(string script) => $$"""
        const send = window.fetch.bind(window);
        window.fetch = async (url, options = {}) => {
          {{Reporting(script)}}
          return send(url, options);
        };
        """;

    /// <summary>Changes the message or draft before it is sent: <c>body</c> is what was written, as JSON.</summary>
    public static string BeforeSending(string path, string script) => BeforeCalls($$"""
        if (options.method === 'POST' && String(url).includes('{{path}}') && typeof options.body === 'string') {
          const body = JSON.parse(options.body);
          {{script}}
          options = { ...options, body: JSON.stringify(body) };
        }
        """);

    /// <summary>Lays a style over the pages; a constructed sheet, for their policy lets no other in.</summary>
    public static string Style(string css) => $"""
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`{css}`);
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        """;

    /// <summary>Runs whenever the page has changed.</summary>
    public static string WheneverDrawn(string script) => $$"""
        new MutationObserver(() => {
          {{script}}
        }).observe(document, { childList: true, subtree: true });
        """;

    // The pages catch what their calls throw: whoever fits the script would not hear of it.
    private static string Reporting(string script) => $$"""
        try {
          {{script}}
        } catch (error) {
          reportError(error);
          throw error;
        }
        """;
}

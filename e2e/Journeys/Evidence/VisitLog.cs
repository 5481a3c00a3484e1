using System.Collections.Concurrent;
using System.Net;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.E2E.Journeys.Evidence;

/// <summary>What a window asked for and wrote to its console. Addresses and codes only: no header, cookie or body.</summary>
public sealed class VisitLog
{
    private readonly ConcurrentQueue<string> _console = new();
    private readonly ConcurrentQueue<(string Method, string Path)> _asked = new();
    private readonly ConcurrentQueue<string> _network = new();
    private readonly ConcurrentQueue<string> _outside = new();
    private readonly ConcurrentQueue<string> _pages = new();
    private readonly ConcurrentQueue<BrowserCall> _calls = new();

    internal VisitLog(IPage page, ITarget target)
    {
        page.Console += (_, message) => _console.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => _console.Enqueue($"uncaught: {error}");
        page.Response += (_, response) => _network.Enqueue($"{response.Status} {response.Request.Method} {response.Url}");
        page.Response += (_, response) => AskedForFewer |= response.Status == (int)HttpStatusCode.TooManyRequests && IsOf(target, new(response.Url));
        page.Response += (_, response) => HasSent |= response.Ok && OperationOf(response.Request) == BrowserCall.Send;
        page.RequestFailed += (_, request) => _network.Enqueue($"--- {request.Method} {request.Url} {request.Failure}");
        page.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            _asked.Enqueue((request.Method, address.AbsolutePath));
            if (!IsOf(target, address))
                _outside.Enqueue(address.GetLeftPart(UriPartial.Path));
        };
        page.RequestFinished += (_, request) =>
        {
            if (OperationOf(request) is { } operation)
                _calls.Enqueue(new(operation, request.Timing.ResponseEnd));
        };
        page.FrameNavigated += (_, frame) =>
        {
            if (frame.ParentFrame is null && Routes.PageOf(frame.Url) is { } name && name != _pages.LastOrDefault())
                _pages.Enqueue(name);
        };
    }

    /// <summary>Addresses beyond the target that the page asked for. None was reached.</summary>
    public IReadOnlyCollection<string> Outside => _outside;

    /// <summary>Whether an answer of the target was 429.</summary>
    public bool AskedForFewer { get; private set; }

    /// <summary>Whether a message was sent.</summary>
    public bool HasSent { get; private set; }

    /// <summary>Pages of the app in the order they were seen, such as <c>recent</c>, <c>start-message</c>.</summary>
    public IReadOnlyCollection<string> Pages => _pages;

    /// <summary>Messages sent and drafts saved, with the time each took.</summary>
    public IReadOnlyCollection<BrowserCall> Calls => _calls;

    /// <summary>Errors the page did not catch.</summary>
    public IEnumerable<string> Uncaught => _console.Where(line => line.StartsWith("uncaught:", StringComparison.Ordinal));

    /// <summary>How often something was asked for, answered or not, by the end of its path.</summary>
    public int Count(string method, string pathEnd) => _asked.Count(asked => asked.Method == method && asked.Path.EndsWith(pathEnd, StringComparison.Ordinal));

    internal async Task WriteAsync(string folder, string name)
    {
        await File.WriteAllLinesAsync(Path.Combine(folder, $"{name}-console.txt"), _console);
        await File.WriteAllLinesAsync(Path.Combine(folder, $"{name}-network.txt"), _network);
    }

    private static string? OperationOf(IRequest request) => BrowserCall.OperationOf(request.Method, new Uri(request.Url).AbsolutePath);

    private static bool IsOf(ITarget target, Uri address) =>
        address.Scheme is "data" or "blob" or "about" || address.IsLoopback || address.Host == target.Web.Host || address.Host == target.Bff.Host;
}

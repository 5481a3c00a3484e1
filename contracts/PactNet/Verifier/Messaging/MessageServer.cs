using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace PactNet.Verifier.Messaging;

/// <summary>
/// Makes a provider's messages for the core, which asks for each over HTTP: <c>POST {"description":…}</c> is answered by the content,
/// and by the metadata as base64 in a header (pact-plugins, "message" transport).
/// </summary>
internal sealed class MessageServer : IDisposable
{
    private const string MetadataHeader = "Pact-Message-Metadata";

    private readonly IMessageScenarios _scenarios;
    private readonly JsonSerializerOptions _settings;
    private readonly HttpListener _listener;

    private MessageServer(IMessageScenarios scenarios, JsonSerializerOptions settings, HttpListener listener, Uri uri)
    {
        _scenarios = scenarios;
        _settings = settings;
        _listener = listener;
        Uri = uri;
    }

    public Uri Uri { get; }

    public static MessageServer Start(IMessageScenarios scenarios, JsonSerializerOptions settings)
    {
        var (listener, uri) = Listen();
        var server = new MessageServer(scenarios, settings, listener, uri);
        _ = Task.Run(server.ServeAsync);
        return server;
    }

    public void Dispose() => _listener.Close();

    // HttpListener cannot ask for any free port, and a port found free may be taken a moment later.
    private static (HttpListener Listener, Uri Uri) Listen()
    {
        for (var attempt = 1; ; attempt++)
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            var uri = new Uri($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}/pact-messages/");
            probe.Stop();
            var listener = new HttpListener { Prefixes = { uri.AbsoluteUri } };
            try
            {
                listener.Start();
                return (listener, uri);
            }
            catch (HttpListenerException) when (attempt < 10)
            {
                listener.Close();
            }
        }
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            try
            {
                await AnswerAsync(context);
            }
            catch (Exception gone) when (gone is HttpListenerException or ObjectDisposedException or IOException)
            {
                // Whoever asked has gone: the messages after it are wanted still.
                context.Response.Abort();
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var response = context.Response;
        byte[] body;
        try
        {
            using var request = await JsonDocument.ParseAsync(context.Request.InputStream);
            body = Content(request.RootElement.GetProperty("description").GetString()!, response);
        }
        catch (Exception failed)
        {
            // Whatever the provider's own code threw is the answer: the core reports it beside the interaction.
            response.StatusCode = (int)HttpStatusCode.InternalServerError;
            response.ContentType = "text/plain";
            body = Encoding.UTF8.GetBytes($"{failed.GetType().Name}: {failed.Message}");
        }

        response.ContentLength64 = body.Length;
        await response.OutputStream.WriteAsync(body);
        response.Close();
    }

    private byte[] Content(string description, HttpListenerResponse response)
    {
        if (!_scenarios.Scenarios.TryGetValue(description, out var scenario))
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            response.ContentType = "text/plain";
            return Encoding.UTF8.GetBytes($"No message is described as '{description}': add a scenario of that name.");
        }

        var options = scenario.JsonSettings ?? _settings;
        if (scenario.Metadata is object metadata)
        {
            response.AddHeader(MetadataHeader, Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(metadata, options)));
        }

        object content = scenario.Invoke();
        response.ContentType = "application/json";
        return JsonSerializer.SerializeToUtf8Bytes(content, options);
    }
}

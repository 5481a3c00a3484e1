using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using PactNet.Verifier.Messaging;

namespace SecureMessaging.Contracts.Tests.Binding;

public class MessageServerTests
{
    [Fact]
    public async Task A_caller_that_goes_before_its_answer_takes_no_other_with_it()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var asked = new SemaphoreSlim(0);
        using var gone = new SemaphoreSlim(0);
        var scenarios = new MessageScenarios();
        scenarios.Add("long", () =>
        {
            asked.Release();
            gone.Wait(cancellation);
            return new { text = new string('x', 16_000_000) };
        });
        scenarios.Add("short", () => new { text = "x" });
        using var server = MessageServer.Start(scenarios, JsonSerializerOptions.Web);

        using (var caller = new TcpClient { LingerState = new(true, 0) })
        {
            await caller.ConnectAsync(server.Uri.Host, server.Uri.Port, cancellation);
            await caller.GetStream().WriteAsync(Request(server.Uri, """{"description":"long"}"""), cancellation);
            await asked.WaitAsync(cancellation);
        }

        gone.Release();
        using var http = new HttpClient();
        using var answer = await http.PostAsJsonAsync(server.Uri, new { description = "short" }, cancellation);
        Assert.Equal("""{"text":"x"}""", await answer.Content.ReadAsStringAsync(cancellation));
    }

    private static byte[] Request(Uri uri, string body) =>
        Encoding.ASCII.GetBytes($"POST {uri.AbsolutePath} HTTP/1.1\r\nHost: {uri.Authority}\r\nContent-Length: {body.Length}\r\n\r\n{body}");
}

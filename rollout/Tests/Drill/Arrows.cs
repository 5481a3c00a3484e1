using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Rollout.Drill.Arrows;

namespace SecureMessaging.Rollout.Tests.Drill;

/// <summary>An arrow passes everything through as it is, unless a defect spoils it.</summary>
public class Arrows
{
    private static readonly Call Sends = new("POST", "/messages$");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Method_address_headers_and_body_arrive_as_they_were_sent()
    {
        await using var echo = await Echo.StartAsync(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            context.Response.StatusCode = 207;
            context.Response.Headers["X-Seen"] = $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString} {context.Request.Headers["X-Sent"]} {context.Request.Headers.Cookie}";
            await context.Response.Body.WriteAsync(body.ToArray());
        });
        await using var arrow = await Arrow.StartAsync(echo.Url, null, Cancelled);
        using var http = new HttpClient();
        var bytes = Enumerable.Range(0, 300_000).Select(i => (byte)i).ToArray();

        using var direct = await http.SendAsync(Request(echo.Url), Cancelled);
        using var through = await http.SendAsync(Request(arrow.Url), Cancelled);

        Assert.Equal(HttpStatusCode.MultiStatus, through.StatusCode);
        Assert.Equal("PATCH /a%20b/c?d=e%26f&d=g one, two session=1; other=2", direct.Headers.GetValues("X-Seen").Single());
        Assert.Equal(direct.Headers.GetValues("X-Seen"), through.Headers.GetValues("X-Seen"));
        Assert.Equal(bytes, await through.Content.ReadAsByteArrayAsync(Cancelled));

        HttpRequestMessage Request(Uri server) => new(HttpMethod.Patch, new Uri(server, "/a%20b/c?d=e%26f&d=g"))
        {
            Headers = { { "X-Sent", ["one", "two"] }, { "Cookie", "session=1; other=2" } },
            Content = new ByteArrayContent(bytes),
        };
    }

    [Fact]
    public async Task Parts_of_a_form_keep_their_names_types_and_bytes()
    {
        await using var echo = await Echo.StartAsync(async context =>
        {
            var form = await context.Request.ReadFormAsync();
            var file = form.Files.Single();
            await context.Response.WriteAsync($"{form["message"]} {file.Name} {file.FileName} {file.ContentType} {file.Length}");
        });
        await using var arrow = await Arrow.StartAsync(echo.Url, null, Cancelled);
        using var http = new HttpClient();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("{}"), "message" },
            { new ByteArrayContent(new byte[1000]) { Headers = { ContentType = new("image/png") } }, "uploads[]", "scan 1.png" },
        };

        using var answer = await http.PostAsync(arrow.Url, form, Cancelled);

        Assert.Equal("{} uploads[] scan 1.png image/png 1000", await answer.Content.ReadAsStringAsync(Cancelled));
    }

    [Fact]
    public async Task What_is_streamed_arrives_before_its_end()
    {
        var read = new TaskCompletionSource();
        await using var echo = await Echo.StartAsync(async context =>
        {
            await context.Response.WriteAsync("first");
            await context.Response.Body.FlushAsync();
            await read.Task;
            await context.Response.WriteAsync("last");
        });
        await using var arrow = await Arrow.StartAsync(echo.Url, null, Cancelled);
        using var http = new HttpClient();

        await using var stream = await http.GetStreamAsync(arrow.Url, Cancelled);
        var buffer = new byte[5];
        await stream.ReadExactlyAsync(buffer, Cancelled);
        read.SetResult();
        using var rest = new StreamReader(stream);

        Assert.Equal("first"u8.ToArray(), buffer);
        Assert.Equal("last", await rest.ReadToEndAsync(Cancelled));
    }

    [Fact]
    public async Task A_connection_that_breaks_behind_it_breaks_before_it()
    {
        await using var echo = await Echo.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        await using var arrow = await Arrow.StartAsync(echo.Url, null, Cancelled);
        using var http = new HttpClient();

        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(arrow.Url, Cancelled));
    }

    [Fact]
    public async Task An_answer_of_known_length_can_be_made_late_too()
    {
        var late = TimeSpan.FromMilliseconds(500);
        await using var echo = await Echo.StartAsync(async context =>
        {
            context.Response.ContentLength = 4;
            await context.Response.WriteAsync("sent");
        });
        await using var arrow = await Arrow.StartAsync(echo.Url, Spoil.Later(_ => late, TimeProvider.System), Cancelled);
        using var http = new HttpClient();
        var started = TimeProvider.System.GetTimestamp();

        Assert.Equal("sent", await http.GetStringAsync(arrow.Url, Cancelled));

        Assert.InRange(TimeProvider.System.GetElapsedTime(started), late, TimeSpan.MaxValue);
    }

    [Fact]
    public async Task A_spoiling_that_throws_is_known()
    {
        await using var echo = await Echo.StartAsync(_ => Task.CompletedTask);
        await using var arrow = await Arrow.StartAsync(echo.Url, (_, _) => throw new FormatException("no such field"), Cancelled);
        using var http = new HttpClient();

        using var answer = await http.GetAsync(arrow.Url, Cancelled);

        Assert.IsType<FormatException>(arrow.Misfit);
    }

    [Fact]
    public async Task What_it_makes_of_a_broken_connection_is_not_its_fault()
    {
        await using var echo = await Echo.StartAsync(context =>
        {
            context.Abort();
            return Task.CompletedTask;
        });
        var over = new TaskCompletionSource();
        await using var arrow = await Arrow.StartAsync(echo.Url, TakeTheFirstByteAsync, Cancelled);
        using var http = new HttpClient();

        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(arrow.Url, Cancelled));
        await over.Task.WaitAsync(Cancelled);

        Assert.Null(arrow.Misfit);

        Task TakeTheFirstByteAsync(HttpContext exchange, Func<Task> pass)
        {
            exchange.Response.OnCompleted(() =>
            {
                over.SetResult();
                return Task.CompletedTask;
            });
            return Spoil.Answer(new("GET", "^/"), body => [body[0]])(exchange, pass);
        }
    }

    [Fact]
    public async Task A_call_can_be_changed_on_its_way_and_others_pass()
    {
        await using var echo = await Echo.StartAsync(async context =>
            await context.Response.WriteAsJsonAsync(await context.Request.ReadFromJsonAsync<JsonObject>()));
        await using var arrow = await Arrow.StartAsync(echo.Url, Spoil.Sent(Sends, body => body["body"] = "changed"), Cancelled);
        using var http = new HttpClient();

        using var changed = await http.PostAsJsonAsync(new Uri(arrow.Url, "/messages"), new { body = "as written" }, Cancelled);
        using var other = await http.PostAsJsonAsync(new Uri(arrow.Url, "/drafts"), new { body = "as written" }, Cancelled);

        Assert.Equal("changed", (string?)(await changed.Content.ReadFromJsonAsync<JsonObject>(Cancelled))!["body"]);
        Assert.Equal("as written", (string?)(await other.Content.ReadFromJsonAsync<JsonObject>(Cancelled))!["body"]);
    }

    [Fact]
    public async Task A_call_sent_twice_arrives_twice_and_is_answered_once()
    {
        var arrived = 0;
        await using var echo = await Echo.StartAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            await context.Response.WriteAsync($"{await reader.ReadToEndAsync()} {Interlocked.Increment(ref arrived)}");
        });
        await using var arrow = await Arrow.StartAsync(echo.Url, Spoil.Twice(Sends), Cancelled);
        using var http = new HttpClient();

        using var answer = await http.PostAsync(new Uri(arrow.Url, "/messages"), new StringContent("text"), Cancelled);

        Assert.Equal("text 2", await answer.Content.ReadAsStringAsync(Cancelled));
    }
}

using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace SecureMessaging.Mocks.Tests.Bff.Support;

/// <summary>An SM API that answers what a test tells it to, and remembers what it was asked.</summary>
public sealed class FakeSmApi : IAsyncDisposable
{
    private const string Base = "/v1/sm/patient/";

    private readonly ConcurrentDictionary<string, Func<FakeAnswer>> _answers = new();
    private readonly ConcurrentQueue<RecordedCall> _calls = new();
    private readonly WebApplication _application;

    private FakeSmApi(WebApplication application) => _application = application;

    public Uri Url => new(_application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Calls other than for a session.</summary>
    public IReadOnlyList<RecordedCall> Calls => [.. _calls.Where(call => !call.Target.StartsWith("session", StringComparison.Ordinal))];

    public IReadOnlyList<RecordedCall> SessionCalls => [.. _calls.Where(call => call.Target.StartsWith("session", StringComparison.Ordinal))];

    public static async Task<FakeSmApi> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        var fake = new FakeSmApi(application);
        application.Run(fake.AnswerAsync);
        await application.StartAsync();
        return fake;
    }

    /// <summary>Answers a call, given as "GET message/category", with or without its query.</summary>
    public void On(string call, FakeAnswer answer) => On(call, () => answer);

    public void On(string call, Func<FakeAnswer> answer) => _answers[call] = answer;

    public void Forget()
    {
        _answers.Clear();
        _calls.Clear();
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        path = path.StartsWith(Base, StringComparison.Ordinal) ? path[Base.Length..] : path;
        var target = path + context.Request.QueryString;
        using var reader = new StreamReader(context.Request.Body);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        _calls.Enqueue(new(context.Request.Method, target, headers, await reader.ReadToEndAsync()));

        var answer = Find($"{context.Request.Method} {target}") ?? Find($"{context.Request.Method} {path}") ?? FakeAnswer.Error(904, 404);
        await answer.HeldUntil.WaitAsync(context.RequestAborted);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        foreach (var (name, value) in answer.Headers)
            context.Response.Headers[name] = value;
        await context.Response.WriteAsync(answer.Body);
        if (answer.NeverEnds)
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
    }

    private FakeAnswer? Find(string call) => _answers.TryGetValue(call, out var answer) ? answer() : null;
}

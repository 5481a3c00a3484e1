using System.Text.Json.Nodes;
using Microsoft.Playwright;
using SecureMessaging.E2E.Journeys.Accessibility;
using SecureMessaging.E2E.Journeys.Evidence;
using SecureMessaging.E2E.Journeys.Messages;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.Population.Veterans;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.E2E.Journeys.Browsing;

/// <summary>One user's signed-in window.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly AxeOnce? _axe;
    private bool _traced;
    private WindowSignIn? _signIn;

    private Visit(IBrowserContext context, IPage page, ITarget target, AxeOnce? axe)
    {
        _context = context;
        _axe = axe;
        Page = page;
        Target = target;
        Log = new VisitLog(page, target);
    }

    /// <summary>The window.</summary>
    public IPage Page { get; }

    /// <summary>Where the pages are.</summary>
    public ITarget Target { get; }

    /// <summary>What the window asked for and wrote to its console.</summary>
    public VisitLog Log { get; }

    /// <summary>The BFF, asked with this window's cookies.</summary>
    public BffClient Bff => new(_context.APIRequest, Target.Bff, Target.ControlToken);

    /// <summary>Opens a window; signed in where that was saved beforehand.</summary>
    internal static async Task<Visit> OpenAsync(JourneyBrowser browser, ITarget target, DeviceProfile device, JourneyOptions options, string? savedState)
    {
        var signIn = savedState is null ? null : await WindowSignIn.OfAsync(savedState);
        var context = await browser.NewContextAsync(device, savedState);
        if (options.Prepare is { } prepare)
            await prepare(context);
        // A trace holds cookies: of a synthetic session it may.
        var traced = options.Traced && savedState is null;
        if (traced)
            await context.Tracing.StartAsync(new() { Snapshots = true, Screenshots = false, Sources = false });
        return new Visit(context, await context.NewPageAsync(), target, options.Axe) { _traced = traced, _signIn = signIn };
    }

    /// <summary>Signs in anew; the session before is gone.</summary>
    public async Task SignInAsync(Veteran veteran)
    {
        ArgumentNullException.ThrowIfNull(veteran);
        await Bff.SignInAsync(veteran.Index);
    }

    /// <summary>Forgets the session, as an hour's idleness would.</summary>
    public Task LoseSessionAsync() => _context.ClearCookiesAsync();

    /// <summary>Goes to an address of the app, as typing it would.</summary>
    /// <param name="route">Relative to the app, such as <c>/inbox/</c>.</param>
    public Task GoToAsync(string route) => Page.GotoAsync(Routes.Address(Target.Web, route));

    /// <summary>Goes to Drafts and opens the draft of a message.</summary>
    public async Task<EditDraftPage> OpenDraftAsync(JourneyMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        await GoToAsync(Routes.Drafts);
        return await (await new FolderPage(this, Routes.Drafts).ArriveAsync()).OpenDraftAsync(message.Subject);
    }

    /// <summary>Lets the BFF answer a call of this window with an error instead; other users are not touched.</summary>
    public Task AnswerAsync(string address, int status, string code, int times = int.MaxValue) => Page.RouteAsync(
        address,
        route => route.FulfillAsync(new() { Status = status, ContentType = "application/json", Body = $$"""{"errors":[{"title":"Operation failed","detail":"ordered by a journey","code":"{{code}}","status":"{{status}}"}]}""" }),
        times == int.MaxValue ? null : new() { Times = times });

    /// <summary>Changes what the BFF answers to a call of this window; of several for one address the last holds. Other users are not touched.</summary>
    public Task ChangeAnswerAsync(string address, Action<JsonNode> change) => Page.RouteAsync(address, async route =>
    {
        var answer = await route.FetchAsync();
        var body = JsonNode.Parse(await answer.TextAsync())!;
        change(body);
        await route.FulfillAsync(new() { Response = answer, Body = body.ToJsonString() });
    });

    /// <summary>Runs axe, unless this page state has been seen in this run.</summary>
    internal Task CheckAccessibilityAsync(string state) => _axe?.CheckAsync(Page, state) ?? Task.CompletedTask;

    /// <summary>Writes down what a person needs to see why it failed.</summary>
    internal async Task KeepEvidenceAsync(string folder, string name)
    {
        await Log.WriteAsync(folder, name);
        // The mailbox of a site's account holds names and texts that no run folder may.
        if (_signIn is null)
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        if (_traced)
            await _context.Tracing.StopAsync(new() { Path = Path.Combine(folder, $"{name}-trace.zip") });
        _traced = false;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // A trace that nobody stops leaves a folder behind in the temporary ones: one for each journey that passes.
        try
        {
            if (_traced && _context.Browser is { IsConnected: true })
                await _context.Tracing.StopAsync();
            if (_signIn is not null && _context.Browser is { IsConnected: true })
                await _signIn.KeepAsync(_context);
        }
        catch (Exception late) when (late is PlaywrightException or UsageException)
        {
            // The browser ended just now: nothing is left to stop or to keep. Or the sign-in's file cannot be written: whoever wants it next is told.
        }
        finally
        {
            await _context.DisposeAsync();
        }
    }
}

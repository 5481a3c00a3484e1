using SecureMessaging.E2E.Journeys.Browsing;
using SecureMessaging.E2E.Journeys.Messages;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Teams;
using SecureMessaging.Population.Veterans;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.E2E.Journeys.Running;

/// <summary>What a journey has at hand: its Veteran, windows, messages and the target's controls.</summary>
public sealed class JourneyContext : IAsyncDisposable
{
    private readonly JourneyBrowser _browser;
    private readonly JourneyOptions _options;
    private readonly VeteranPicker _picker;
    private readonly MessageNumbers _numbers;
    private readonly Walker _walker;
    private readonly List<Visit> _visits = [];
    private Task _walk = Task.CompletedTask;

    internal JourneyContext(
        ITarget target, JourneyBrowser browser, JourneyOptions options, VeteranPicker picker, MessageNumbers numbers, Journey journey, Walker walker, StageToggles toggles, CancellationToken cancellationToken)
    {
        _browser = browser;
        _options = options;
        _picker = picker;
        _numbers = numbers;
        _walker = walker;
        Target = target;
        Journey = journey;
        Toggles = toggles;
        CancellationToken = cancellationToken;
    }

    /// <summary>The target's pages and controls.</summary>
    public ITarget Target { get; }

    /// <summary>What is walked.</summary>
    public Journey Journey { get; }

    /// <summary>Who walks.</summary>
    public Veteran Veteran => _walker.Veteran;

    /// <summary>The percentages served when the journey began.</summary>
    public StageToggles Toggles { get; }

    /// <summary>Ends the walk.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Whether this user was given the new flow.</summary>
    public bool HasCurated => _walker.HasCurated;

    /// <summary>Whether this user is shown recent care teams within it.</summary>
    public bool HasRecent => _walker.HasRecent;

    internal IReadOnlyList<Visit> Visits => _visits;

    /// <summary>Somebody else who has a part in the journey.</summary>
    public Veteran AlsoTake(UserWanted wanted) => _picker.Take(wanted, Toggles);

    /// <summary>A new window, signed in; as the one who walks, unless another is named.</summary>
    public async Task<Visit> SignInAsync(Veteran? other = null)
    {
        var visit = await Visit.OpenAsync(_browser, Target, Journey.Device, _options, _walker.SavedState);
        if (CancellationToken.IsCancellationRequested)
        {
            // Opened too late for anybody to close it.
            await visit.DisposeAsync();
            throw new OperationCanceledException(CancellationToken);
        }

        _visits.Add(visit);
        if (_walker.SavedState is null)
            await visit.SignInAsync(other ?? Veteran);
        return visit;
    }

    /// <summary>A new window at the inbox: where a walk begins.</summary>
    public async Task<FolderPage> OpenInboxAsync(Veteran? other = null)
    {
        var visit = await SignInAsync(other);
        await visit.GoToAsync(Routes.Inbox);
        return await new FolderPage(visit).ArriveAsync();
    }

    /// <summary>A message that no other journey sends: its tag is the join key of reconciliation.</summary>
    public JourneyMessage NewMessage() => new(new JoinKey(_options.Run, Veteran.Index, _numbers.Next(Veteran.Index)));

    /// <summary>Expects this message to have been delivered once, to this team, and to lie once in the Sent folder.</summary>
    public async Task ExpectSentOnceAsync(JourneyMessage message, TriageTeam team, Visit visit)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(visit);
        await ExpectDeliveredOnceAsync(message, team);
        var copies = (await visit.Bff.SubjectsAsync(folder: -1)).Count(subject => subject == message.Subject);
        Check.Same(1, copies, $"the number of copies of \"{message.Subject}\" in the Sent folder");
    }

    /// <summary>Expects this message to have been delivered once, to this team.</summary>
    public Task ExpectDeliveredOnceAsync(JourneyMessage message, TriageTeam team) => Target.Ledgers is { } ledgers
        ? new LedgerExpectation(ledgers).DeliveredOnceAsync(message, team, CancellationToken)
        : Task.CompletedTask;

    /// <summary>Waits until a simulator has been asked something on behalf of the one who walks.</summary>
    public Task UntilAskedAsync(string route)
    {
        var journals = Target.Journals ?? throw new JourneyFailedException("the target shows no journals");
        return Patience.UntilAsync(
            async () => (await journals.OfPatientAsync(Veteran.Index, CancellationToken)).Contains($"\"{route}\"", StringComparison.Ordinal),
            $"no simulator was asked for {route}",
            CancellationToken);
    }

    /// <summary>Expects no record to know of this message.</summary>
    public Task ExpectNeverAcceptedAsync(JourneyMessage message) => Target.Ledgers is { } ledgers
        ? new LedgerExpectation(ledgers).NeverAcceptedAsync(message, CancellationToken)
        : Task.CompletedTask;

    /// <summary>Walks the journey; once for each context.</summary>
    internal Task WalkAsync() => _walk = Journey.Walk(this);

    /// <summary>Closes the windows, and waits for a walk that is past its limit to notice: what it still flips or orders would strike the next one.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var visit in _visits)
            await visit.DisposeAsync();
        await _browser.WhileItRunsAsync(_walk).WaitAsync(Patience.Limit).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}

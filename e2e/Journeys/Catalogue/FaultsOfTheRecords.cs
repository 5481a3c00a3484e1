using SecureMessaging.E2E.Journeys.Messages;
using SecureMessaging.E2E.Journeys.Pages;
using SecureMessaging.E2E.Journeys.Running;
using SecureMessaging.E2E.Journeys.Steps;
using SecureMessaging.E2E.Journeys.Users;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.E2E.Journeys.Catalogue;

/// <summary>
/// Faults ordered from the simulators, as a user meets them through BFF and pages. They strike everybody on the stack, so these are walked
/// one after the other on a stack of their own.
/// </summary>
public sealed class FaultsOfTheRecords : IJourneySet
{
    private const string Generic = "We’re sorry. Something went wrong on our end.";

    // Oracle Health's answer is waited for this long (vets-api lib/sm/client/message_status.rb).
    private static readonly TimeSpan PollingDeadline = TimeSpan.FromSeconds(60);

    public static IReadOnlyList<Journey> All { get; } =
    [
        Of("Oracle Health refuses: told so (SM98); the second try arrives once", RefusedAsync, "+send-errors", "23"),
        Of("Oracle Health never answers: told after a minute; the second try arrives once", TimeoutAsync, "+oh-timeout"),
        Of("Oracle Health takes the message but answers too late: the second try makes two, and the ledger shows it", LateAnswerAsync, "+oh-timeout"),
        Of("Oracle Health takes half a minute: the user waits, and is told sent", SlowAnswerAsync, "+oh-timeout"),
        Of("The VistA side fails: told so; the second try arrives once", VistaFailsAsync, "+send-errors"),
        Of("The session with the SM API expires while writing: the user does not notice", TokenExpiredAsync, "+session-lost"),
        Of("The search for recent teams fails behind the BFF: the full list", SearchFailsAsync, "+search-500"),
        Of("A draft cannot be saved behind the BFF: told so, and the message can be sent all the same", DraftFailsAsync, "+draft-500"),
    ];

    private static Journey Of(string name, Func<JourneyContext, Task> walk, params string[] rows) => new(name, UserWanted.Inside("hybrid"), rows)
    {
        Needs = Capabilities.Faults | Capabilities.Clocks | Capabilities.Ledgers,
        Walk = async journey =>
        {
            try
            {
                await walk(journey);
            }
            finally
            {
                await journey.Target.Faults!.ClearAsync(CancellationToken.None);
            }
        },
    };

    private static string Fault(string name, string route, string parameters = "{}") =>
        $$"""{"faults":[{"fault":"{{name}}","routes":["{{route}}"],"parameters":{{parameters}}}]}""";

    private static async Task<(StartMessagePage Form, JourneyMessage Message)> OpenFilledFormAsync(JourneyContext journey, Ehr ehr)
    {
        var form = await (await journey.OpenInboxAsync()).ReachFormAsync(journey, journey.TeamOn(ehr));
        var message = journey.NewMessage();
        return (await form.FillAsync(message), message);
    }

    private static async Task RefusedAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey, Ehr.OracleHealth);
        await journey.Target.Faults!.OrderAsync(Ehr.OracleHealth, Fault("second-hop-refuses", "outbox-send"), journey.CancellationToken);
        await form.SendAndBeToldAsync(Generic, message);
        await journey.ExpectNeverAcceptedAsync(message);
        await SendAgainAsync(journey, form, message, Ehr.OracleHealth);
    }

    private static async Task TimeoutAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey, Ehr.OracleHealth);
        await journey.Target.Faults!.OrderAsync(Ehr.OracleHealth, Fault("hang", "outbox-send"), journey.CancellationToken);
        await SendIntoSilenceAsync(journey, form);
        await form.ExpectToldAsync(Generic, message);
        await journey.ExpectNeverAcceptedAsync(message);
        await SendAgainAsync(journey, form, message, Ehr.OracleHealth);
    }

    private static async Task LateAnswerAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey, Ehr.OracleHealth);
        await journey.Target.Faults!.OrderAsync(Ehr.OracleHealth, Fault("slow-headers", "outbox-send", """{"delay":"PT1M"}"""), journey.CancellationToken);
        await SendIntoSilenceAsync(journey, form);
        await form.ExpectToldAsync(Generic, message);
        await journey.Target.Faults!.ClearAsync(journey.CancellationToken);
        await form.SendAsync();
        var entries = await journey.Target.Ledgers!.ReadAsync(message.Key.ToString(), journey.CancellationToken);
        Check.Same(2, entries.Count, $"the number of times {message.Key} was accepted");
    }

    private static async Task SlowAnswerAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey, Ehr.OracleHealth);
        await journey.Target.Faults!.OrderAsync(Ehr.OracleHealth, Fault("slow-headers", "outbox-send", """{"delay":"PT3S"}"""), journey.CancellationToken);
        await SendIntoSilenceAsync(journey, form, TimeSpan.FromSeconds(30));
        await (await new FolderPage(form.Visit).ArriveAsync()).ExpectMessageSentAsync();
        await journey.ExpectSentOnceAsync(message, journey.TeamOn(Ehr.OracleHealth), form.Visit);
    }

    private static async Task VistaFailsAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey, Ehr.Vista);
        await journey.Target.Faults!.OrderAsync(Ehr.Vista, Fault("refuse", "message-create"), journey.CancellationToken);
        await form.SendAndBeToldAsync(Generic, message);
        await journey.ExpectNeverAcceptedAsync(message);
        await SendAgainAsync(journey, form, message, Ehr.Vista);
    }

    private static async Task TokenExpiredAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey, Ehr.Vista);
        await journey.Target.Clocks!.AdvanceAsync(TimeSpan.FromHours(1), journey.CancellationToken);
        await form.SendAsync();
        await journey.ExpectSentOnceAsync(message, journey.TeamOn(Ehr.Vista), form.Visit);
    }

    private static async Task SearchFailsAsync(JourneyContext journey)
    {
        await journey.Target.Faults!.OrderAsync(Ehr.Vista, Fault("refuse", "folder-search"), journey.CancellationToken);
        await (await (await journey.OpenInboxAsync()).StartAndAwaitSearchAsync()).ContinueToSelectAsync();
    }

    private static async Task DraftFailsAsync(JourneyContext journey)
    {
        var (form, message) = await OpenFilledFormAsync(journey, Ehr.Vista);
        await journey.Target.Faults!.OrderAsync(Ehr.Vista, Fault("refuse", "draft-save"), journey.CancellationToken);
        await form.SaveDraft.ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(form.SaveStatus).ToContainTextAsync("Failed to save message.");
        await SendAgainAsync(journey, form, message, Ehr.Vista);
    }

    private static async Task SendAgainAsync(JourneyContext journey, StartMessagePage form, JourneyMessage message, Ehr ehr)
    {
        await journey.Target.Faults!.ClearAsync(journey.CancellationToken);
        await form.SendAsync();
        await journey.ExpectDeliveredOnceAsync(message, journey.TeamOn(ehr));
    }

    // The BFF's minute of polling, or a part of it, passes on its own clock, once the message has gone out.
    private static async Task SendIntoSilenceAsync(JourneyContext journey, StartMessagePage form, TimeSpan? silence = null)
    {
        await form.Visit.Page.RunAndWaitForRequestAsync(() => form.Send.ClickAsync(), sent => sent.Url.Contains("is_oh_triage_group", StringComparison.Ordinal));
        await journey.UntilAskedAsync("message-status");
        await journey.Target.Clocks!.AdvanceBffAsync(silence ?? PollingDeadline + TimeSpan.FromSeconds(1), journey.CancellationToken);
    }
}

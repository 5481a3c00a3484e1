using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace SecureMessaging.Mocks.Tests.Conformance;

/// <summary>The wire of Messaging Web Services, stated once (oracle-health.md §3). Runs against any host; derive, and give it one.</summary>
public abstract class MessagingConformance(Simulators simulators)
{
    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>The host under test, with a patient that no other test uses.</summary>
    protected abstract MessagingTarget Target();

    /// <summary>Each rule that makes a send a bad request.</summary>
    public static TheoryData<string, Action<JsonObject, MessagingTarget>> BrokenRules => new()
    {
        { "patient differs from path", (message, target) => message["patientId"] = target.PatientId + 1 },
        { "no patient", (message, _) => message.Remove("patientId") },
        { "no receiver", (message, _) => message["receivers"] = new JsonArray() },
        { "receivers absent", (message, _) => message.Remove("receivers") },
        { "pool without id", (message, _) => message["receivers"] = Receivers(("POOL", null)) },
        { "pool 0", (message, _) => message["receivers"] = Receivers(("POOL", 0)) },
        { "personnel 0", (message, _) => message["receivers"] = Receivers(("PERSONNEL", 0)) },
        { "type PERSON", (message, target) => message["receivers"] = Receivers(("PERSON", target.PatientId)) },
        { "no such type", (message, target) => message["receivers"] = Receivers(("GROUPINBOX", target.PoolId)) },
        { "no such pool", (message, _) => message["receivers"] = Receivers(("POOL", 4711)) },
        { "e-mail not alone", (message, target) => message["receivers"] = new JsonArray(Email("a@synthetic.example"), Receivers(("POOL", target.PoolId))[0]!.DeepClone()) },
        { "e-mail address", (message, _) => message["receivers"] = new JsonArray(Email("nobody")) },
        { "XHTML to e-mail", (message, _) => message["receivers"] = new JsonArray(Email("a@synthetic.example")) },
        { "subject blank", (message, _) => message["subject"] = "  " },
        { "subject absent", (message, _) => message.Remove("subject") },
        { "subject of 256", (message, _) => message["subject"] = new string('s', 256) },
        { "formatType without text", (message, _) => message.Remove("text") },
        { "formatType UNKNOWN", (message, _) => message["formatType"] = "UNKNOWN" },
        { "previous unreadable", (message, _) => message["previousMessageId"] = "4711:-4:0:0" },
        { "attachment name too long", (message, _) => message["attachments"] = Attachment(new string('n', 256), "m", 1) },
        { "attachment identifier too long", (message, _) => message["attachments"] = Attachment("n", new string('m', 256), 1) },
        { "attachment version", (message, _) => message["attachments"] = Attachment("n", "m", 0) },
    };

    [Fact]
    public async Task A_send_is_201_with_an_empty_body_and_the_id_in_location()
    {
        var caller = Caller();
        var answer = await caller.PostAsync(caller.Sound(), Cancelled);
        Assert.Equal((HttpStatusCode.Created, ""), (answer.Status, answer.Text));
        Assert.Matches($@"^/{caller.Target.Authority}/patients/{caller.Target.PatientId}/outbox/messages/\d+%3A-4%3A0%3A0$", answer.Headers.Location!.OriginalString);
    }

    [Theory, MemberData(nameof(BrokenRules))]
    public async Task A_send_that_breaks_a_rule_is_400_without_a_body(string rule, Action<JsonObject, MessagingTarget> breakIt)
    {
        var caller = Caller();
        var message = caller.Sound();
        breakIt(message, caller.Target);
        var answer = await caller.PostAsync(message, Cancelled);
        Assert.True((answer.Status, answer.Text) == (HttpStatusCode.BadRequest, ""), $"{rule}: {answer.Status} {answer.Text}");
    }

    [Fact]
    public async Task A_reply_may_not_name_responsible_personnel()
    {
        var caller = Caller();
        var previous = await caller.SendMessageAsync(Cancelled);
        var reply = caller.Sound();
        reply["previousMessageId"] = previous;
        Assert.Equal(HttpStatusCode.Created, (await caller.PostAsync(reply.DeepClone(), Cancelled)).Status);
        reply["responsiblePersonnelId"] = 16_000_001;
        Assert.Equal(HttpStatusCode.BadRequest, (await caller.PostAsync(reply, Cancelled)).Status);
    }

    [Theory]
    [InlineData("application/json; charset=windows-1252", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=UTF-8", HttpStatusCode.Created)]
    public async Task Only_four_charsets_are_taken(string contentType, HttpStatusCode status)
    {
        var caller = Caller();
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(caller.Sound().ToJsonString()));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        Assert.Equal(status, (await caller.SendAsync(HttpMethod.Post, caller.Target.Outbox, content, Cancelled)).Status);
    }

    [Theory]
    [InlineData("UTF-16LE")]
    [InlineData("UTF-16BE")]
    public async Task Wide_charsets_are_read(string charset)
    {
        var caller = Caller();
        var content = new StringContent(caller.Sound().ToJsonString(), Encoding.GetEncoding(charset), "application/json");
        Assert.Equal(HttpStatusCode.Created, (await caller.SendAsync(HttpMethod.Post, caller.Target.Outbox, content, Cancelled)).Status);
    }

    [Fact]
    public async Task Without_authorization_it_is_401_and_with_anothers_authority_403()
    {
        var caller = Caller();
        Assert.Equal(HttpStatusCode.Unauthorized, (await caller.SendAsync(HttpMethod.Get, "pools", null, Cancelled, anonymous: true)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await caller.SendAsync(HttpMethod.Get, "pools", null, Cancelled, authority: "someone-else")).Status);
    }

    [Fact]
    public async Task Pools_are_found_from_the_start_of_their_name_in_any_case()
    {
        var caller = Caller();
        var prefix = caller.Target.PoolName[..^2].ToUpperInvariant();
        var pools = (await caller.GetAsync($"pools?name={Uri.EscapeDataString(prefix)}", Cancelled)).Json["poolsByName"]!.AsObject();
        Assert.Contains(caller.Target.PoolName, pools.Select(pool => pool.Key));
        Assert.All(pools, pool => Assert.StartsWith(prefix, pool.Key, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Pools_by_id_leave_out_what_is_unknown_and_none_is_404()
    {
        var caller = Caller();
        var found = (await caller.GetAsync($"pools/{caller.Target.PoolId},4711", Cancelled)).Json["poolsById"]!.AsObject();
        Assert.Equal([$"{caller.Target.PoolId}"], found.Select(pool => pool.Key));
        Assert.Equal(HttpStatusCode.NotFound, (await caller.GetAsync("pools/4711", Cancelled)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await caller.GetAsync("pools/x", Cancelled)).Status);
    }

    [Fact]
    public async Task Recipient_access_has_an_entry_for_every_id()
    {
        var caller = Caller();
        var access = (await caller.GetAsync($"pools/{caller.Target.PoolId},4711/recipient-access", Cancelled)).Json["recipientAccessStatusByPoolId"]!;
        Assert.Equal(("GRANTED", "DENIED_CONFIGURATION"), (access[$"{caller.Target.PoolId}"]!.GetValue<string>(), access["4711"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_sent_message_is_read_by_id_and_listed()
    {
        var caller = Caller();
        var id = await caller.SendMessageAsync(Cancelled);
        var read = (await caller.GetAsync($"{caller.Target.Outbox}/{Uri.EscapeDataString(id)}", Cancelled)).Json["messagesById"]![id]!;
        var listed = (await caller.GetAsync(caller.Target.Outbox, Cancelled)).Json["messages"]!.AsArray().Single()!;
        Assert.Equal(("POOL", id), (read["receivers"]![0]!["type"]!.GetValue<string>(), listed["id"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("?beginDate=2001-01-01T00:00:00Z&endDate=2001-12-31T00:00:00Z", HttpStatusCode.OK, 0)]
    [InlineData("?beginDate=yesterday", HttpStatusCode.BadRequest, null)]
    [InlineData("?types=REMINDER", HttpStatusCode.BadRequest, null)]
    [InlineData("?types=MESSAGE", HttpStatusCode.OK, 1)]
    [InlineData("?statuses=NOPE", HttpStatusCode.BadRequest, null)]
    public async Task Lists_are_narrowed_by_date_type_and_status(string query, HttpStatusCode status, int? count)
    {
        var caller = Caller();
        await caller.SendMessageAsync(Cancelled);
        var answer = await caller.GetAsync($"{caller.Target.Outbox}{query}", Cancelled);
        Assert.Equal((status, count), (answer.Status, answer.Text.Length == 0 ? null : answer.Json["messages"]!.AsArray().Count));
    }

    [Fact]
    public async Task What_windows_1252_does_not_hold_is_lost_without_an_error()
    {
        var caller = Caller();
        var id = await caller.SendMessageAsync(Cancelled, message => message["text"] = "<p>“curly” – naïve 漢字 🙂 end</p>");
        var read = (await caller.GetAsync($"{caller.Target.Outbox}/{Uri.EscapeDataString(id)}", Cancelled)).Json["messagesById"]![id]!;
        Assert.Equal("<p>“curly” – naïve   end</p>", read["texts"]![0]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task An_absent_provider_leaves_a_notice_whose_stale_version_is_409()
    {
        var caller = Caller();
        await caller.SendMessageAsync(Cancelled, message => message["receivers"] = Receivers(("PERSONNEL", 16_000_007)));
        var notice = (await caller.GetAsync(caller.Target.Inbox, Cancelled)).Json["messages"]!.AsArray().Single()!["id"]!.GetValue<string>();
        var address = $"{caller.Target.Inbox}/{Uri.EscapeDataString(notice)}";
        Assert.Equal(HttpStatusCode.OK, (await caller.SendAsync(HttpMethod.Put, $"{address}/status/OPENED", null, Cancelled)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await caller.SendAsync(HttpMethod.Put, $"{address}/status/ONHOLD", null, Cancelled)).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await caller.SendAsync(HttpMethod.Delete, address, null, Cancelled)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await caller.GetAsync(address, Cancelled)).Status);
    }

    [Fact]
    public async Task An_unknown_patient_is_404()
    {
        var caller = Caller();
        Assert.Equal(HttpStatusCode.NotFound, (await caller.GetAsync("patients/4711/outbox/messages", Cancelled)).Status);
    }

    private static JsonArray Receivers(params (string Type, long? Id)[] receivers) =>
        [.. receivers.Select(receiver => new JsonObject { ["type"] = receiver.Type, ["receiverId"] = receiver.Id })];

    private static JsonObject Email(string address) => new() { ["type"] = "EMAIL", ["email"] = new JsonObject { ["address"] = address } };

    private static JsonArray Attachment(string name, string identifier, int version) =>
        [new JsonObject { ["name"] = name, ["mediaIdentifier"] = identifier, ["mediaVersion"] = version }];

    private MessagingCaller Caller() => new(simulators.Http, Target());
}

using System.Net;
using System.Text;
using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Mocks.Tests.Conformance;

namespace SecureMessaging.Mocks.Tests.Vista;

/// <summary>A fault can be ordered where it is asked for, and nowhere else: an order that never strikes is a rehearsal of nothing.</summary>
public sealed class FaultPlacesTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("vista", """{"fault":"delivery-lost","routes":["message-create"]}""")]
    [InlineData("vista", """{"fault":"delivery-lost","ehr":"oracle_health"}""")]
    [InlineData("vista", """{"fault":"second-hop-refuses","routes":["message-create"]}""")]
    [InlineData("vista", """{"fault":"second-hop-refuses","ehr":"vista"}""")]
    [InlineData("vista", """{"fault":"refuse","routes":["vista-filing"]}""")]
    [InlineData("vista", """{"fault":"refuse","ehr":"vista","routes":["folder-list"]}""")]
    [InlineData("vista", """{"fault":"token-expired","routes":["session"]}""")]
    [InlineData("vista", """{"fault":"hang","cohort":{"toggle":"t","percent":5},"routes":["object-put"]}""")]
    [InlineData("oracle-health", """{"fault":"refuse","ehr":"vista"}""")]
    [InlineData("oracle-health", """{"fault":"charset-loss","routes":["outbox-send"]}""")]
    [InlineData("oracle-health", """{"fault":"patient-combined","routes":["pools"]}""")]
    [InlineData("oracle-health", """{"fault":"recipient-denied-configuration","cohort":{"toggle":"t","percent":5},"routes":["recipient-access"]}""")]
    public async Task An_order_that_would_never_strike_is_refused(string role, string order)
    {
        await using var site = await SimulatorPair.StartAsync();
        var url = (role == "vista" ? site.Vista : site.OracleHealth).Url;
        using var response = await site.Http.PutAsync(new Uri(url, "__sim/faults"), new StringContent($$"""{"faults":[{{order}}]}"""), Cancelled);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
    }

    [Theory]
    [InlineData("vista", """{"fault":"delivery-lost","ehr":"vista","routes":["vista-filing"]}""")]
    [InlineData("vista", """{"fault":"second-hop-refuses","ehr":"oracle_health","routes":["second-hop"]}""")]
    [InlineData("vista", """{"fault":"refuse","ehr":"oracle_health","routes":["message-*","draft-save"]}""")]
    [InlineData("vista", """{"fault":"token-expired","cohort":{"toggle":"t","percent":5}}""")]
    [InlineData("oracle-health", """{"fault":"refuse","ehr":"oracle_health","routes":["recipient-access"]}""")]
    [InlineData("oracle-health", """{"fault":"recipient-denied-configuration","cohort":{"toggle":"t","percent":5}}""")]
    public async Task An_order_that_can_strike_is_taken(string role, string order)
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(role == "vista" ? site.Vista : site.OracleHealth, order);
    }

    [Fact]
    public async Task The_flags_of_oracle_health_can_be_lost_wherever_the_api_reads_them()
    {
        await using var site = await SimulatorPair.StartAsync();
        await site.OrderAsync(site.Vista, """{"fault":"requires-oh-flag-missing"}""");
        var (session, target) = await site.SignInAsync();
        var message = await session.SendMessageAsync(target.VistaTeam, Cancelled);
        await ExpectAsync(site, session, "requires-oh-flag-missing", template => template.Contains("folder", StringComparison.Ordinal) ? 0 : message, """{"name":"Synthetic"}""");
    }

    [Fact]
    public async Task A_migration_window_can_be_open_wherever_a_message_is_sent()
    {
        await using var site = await SimulatorPair.StartAsync();
        var (session, target) = await site.SignInAsync();
        var message = await session.SendMessageAsync(target.VistaTeam, Cancelled);
        await site.OrderAsync(site.Vista, """{"fault":"migration-window"}""");
        await ExpectAsync(site, session, "migration-window", _ => message, $$"""{"recipientId":{{target.VistaTeam}},"body":"Synthetic.","prescriptionId":1}""");
    }

    // Asks every route, with and without a file: those where the fault strikes are those it can be ordered for.
    private static async Task ExpectAsync(SimulatorPair site, SmSession session, string fault, Func<string, long> id, string body)
    {
        var host = site.Vista;
        var struck = new List<string>();
        foreach (var route in host.Simulator.Routes.Routes.Where(route => route.NamesPatient && route.Name is not ("message-delete" or "folder-delete")))
        {
            var before = Fired(host);
            var path = route.Templates[0].Text["/v1/sm/patient/".Length..].Replace("{id:int}", $"{id(route.Templates[0].Text)}", StringComparison.Ordinal).Replace(":int", "", StringComparison.Ordinal);
            path = path.Replace("{page}", "1", StringComparison.Ordinal).Replace("{size}", "1", StringComparison.Ordinal).Replace("{folderId}", "-3", StringComparison.Ordinal).Replace("{attachment}", "1", StringComparison.Ordinal);
            using var form = new MultipartFormDataContent { { new StringContent(body, Encoding.UTF8, "application/json"), "message", "message" } };
            HttpContent? content = route.Method != "POST" ? null : route.Name.EndsWith("-attach", StringComparison.Ordinal) ? form : new StringContent(body, Encoding.UTF8, "application/json");
            await session.SendAsync(new HttpMethod(route.Method), $"{path}?requiresOHMessages=1&requiresOHTriageGroup=1", content, Cancelled);
            if (Fired(host) > before)
                struck.Add(route.Name);
        }

        Assert.Equal(host.Environment.Faults.Kinds.Single(kind => kind.Name == fault).Places.Select(place => place.Name).Order(), struck.Order());
    }

    private static long Fired(SimulatorHost host) => host.Environment.Faults.Rules.Single().Fired;
}

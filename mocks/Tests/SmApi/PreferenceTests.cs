using System.Text.Json.Nodes;
using SecureMessaging.Mocks.Tests.Conformance;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Tests.SmApi;

public sealed class PreferenceTests(Simulators simulators) : SmApiTests(simulators)
{
    [Fact]
    public async Task Whoever_saved_no_signature_has_none()
    {
        var (session, _) = await SignInAsync("hybrid");
        Assert.Equal("""{"signatureName":null,"signatureTitle":null,"includeSignature":false}""", (await session.GetAsync("preferences/signature", Cancelled)).Text);
    }

    [Fact]
    public async Task A_saved_signature_is_there_from_the_start()
    {
        var (session, patient) = await SignInAsync("saved-signature");
        Assert.Equal(patient.Signature!.Name, (await session.GetAsync("preferences/signature", Cancelled)).Json["signatureName"]!.GetValue<string>());
    }

    [Fact]
    public async Task Notification_needs_an_address()
    {
        var (session, _) = await SignInAsync("hybrid");
        Assert.Equal(152, (await session.PostAsync("preferences/notification", new JsonObject { ["emailAddress"] = "nobody" }, Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task Notification_is_what_was_set()
    {
        var (session, _) = await SignInAsync("hybrid");
        var wanted = new JsonObject { ["emailAddress"] = "a@synthetic.example", ["notifyMe"] = "Once daily" };
        await session.PostAsync("preferences/notification", wanted, Cancelled);
        Assert.Equal(wanted.ToJsonString(), (await session.GetAsync("preferences/notification", Cancelled)).Text);
    }

    [Fact]
    public async Task A_renewal_names_its_prescription()
    {
        var (session, patient) = await SignInAsync("vista-single");
        var message = SmSession.Message(Team(patient, Ehr.Vista), category: "MEDICATIONS");
        Assert.Equal(99, (await session.PostAsync("message/renewal", message.DeepClone(), Cancelled)).ErrorCode);
        message["prescriptionId"] = 4711;
        Assert.NotNull((await session.PostAsync("message/renewal", message, Cancelled)).Json["id"]);
    }

    [Fact]
    public async Task Whoever_has_no_oracle_health_facility_is_in_sync_at_once()
    {
        var (session, patient) = await SignInAsync("vista-single");
        var status = await session.GetAsync("exchange/ohsyncstatus", Cancelled, ("mhvCorrelationId", $"{patient.MhvCorrelationId}"));
        Assert.Equal("""{"status":"FINISHED","syncComplete":true}""", status.Text);
    }

    [Fact]
    public async Task Sync_asks_for_the_users_id()
    {
        var (session, _) = await SignInAsync("vista-single");
        Assert.Equal(104, (await session.GetAsync("exchange/ohsyncstatus", Cancelled)).ErrorCode);
    }
}

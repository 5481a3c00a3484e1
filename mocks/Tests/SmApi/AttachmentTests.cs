using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SecureMessaging.Mocks.Tests.Conformance;
using SecureMessaging.Mocks.Tests.Vista;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.Tests.SmApi;

public sealed class AttachmentTests(Simulators simulators) : SmApiTests(simulators)
{
    private static readonly byte[] File = Encoding.UTF8.GetBytes("Synthetic file.");

    [Fact]
    public async Task A_small_file_goes_with_the_message_and_comes_back()
    {
        var (session, patient) = await SignInAsync("vista-single");
        var sent = await session.SendAsync(HttpMethod.Post, "message/attach", Form(patient, ("notes.txt", File)), Cancelled);
        var id = sent.Json["attachments"]!["attachment"]![0]!["id"];
        var got = await session.GetAsync($"message/{sent.Json["id"]}/attachment/{id}", Cancelled);
        Assert.Equal(("Synthetic file.", "notes.txt"), (got.Text, got.ContentHeaders.ContentDisposition!.FileName));
    }

    [Theory]
    [InlineData("script.exe", 10, 122)]
    [InlineData("scan.tiff", 10, 122)]
    [InlineData("big.pdf", (6 * 1024 * 1024) + 1, 124)]
    public async Task A_file_that_may_not_be_attached_has_its_code(string name, int size, int code)
    {
        var (session, patient) = await SignInAsync("vista-single");
        Assert.Equal(code, (await session.SendAsync(HttpMethod.Post, "message/attach", Form(patient, (name, new byte[size])), Cancelled)).ErrorCode);
    }

    [Theory]
    [InlineData("scan.tiff", null)]
    [InlineData("script.exe", 122)]
    public async Task To_Oracle_Health_small_files_of_more_types_may_go(string name, int? code)
    {
        var (session, patient) = await SignInAsync("oh-single");
        using var form = Form(Team(patient, Ehr.OracleHealth), (name, File));
        Assert.Equal(code, (await session.SendAsync(HttpMethod.Post, "message/attach", form, Cancelled)).ErrorCode);
    }

    [Theory]
    [InlineData("vista-single", Ehr.Vista, 122)]
    [InlineData("oh-single", Ehr.OracleHealth, null)]
    public async Task The_types_of_a_reply_are_those_of_the_team_that_it_goes_to(string persona, Ehr ehr, int? code)
    {
        var (session, patient) = await SignInAsync(persona);
        var team = Team(patient, ehr);
        var source = await session.SendMessageAsync(team, Cancelled);
        using var form = Form(team, ("scan.tiff", File));
        Assert.Equal(code, (await session.SendAsync(HttpMethod.Post, $"message/{source}/reply/attach", form, Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task Files_of_a_message_that_is_refused_are_not_kept()
    {
        await using var site = await SimulatorPair.StartAsync();
        var (session, _) = await site.SignInAsync("all-blocked");
        var blocked = Conformance.Simulators.Patient("all-blocked").Associations[0].Team.Id;
        using var form = Form(blocked, ("notes.txt", File));
        Assert.NotNull((await session.SendAsync(HttpMethod.Post, "message/attach", form, Cancelled)).ErrorCode);
        Assert.Equal(0, site.Vista.Simulator.Gauges()["attachmentBytes"]);
    }

    [Fact]
    public async Task Five_files_are_too_many()
    {
        var (session, patient) = await SignInAsync("vista-single");
        var files = Enumerable.Range(0, 5).Select(i => ($"{i}.txt", File)).ToArray();
        Assert.Equal(124, (await session.SendAsync(HttpMethod.Post, "message/attach", Form(patient, files), Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task A_renewal_with_files_names_its_prescription_too()
    {
        var (session, patient) = await SignInAsync("vista-single");
        Assert.Equal(99, (await session.SendAsync(HttpMethod.Post, "message/renewal/attach", Form(patient, ("notes.txt", File)), Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task A_virus_is_found()
    {
        var (session, patient) = await SignInAsync("vista-single");
        var virus = Encoding.ASCII.GetBytes("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*");
        Assert.Equal(172, (await session.SendAsync(HttpMethod.Post, "message/attach", Form(patient, ("v.txt", virus)), Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task A_large_file_goes_by_a_presigned_address()
    {
        var (session, patient) = await SignInAsync("vista-single");
        var address = new Uri((await session.GetAsync("attachment/presigned-url?attachmentName=scan%201&fileExtension=pdf", Cancelled)).Json.GetValue<string>());
        using var put = await Simulators.Http.PutAsync(address, new ByteArrayContent(File), Cancelled);
        var large = new JsonArray(new JsonObject
        {
            ["attachmentName"] = "scan 1.pdf",
            ["mimeType"] = "application/pdf",
            ["size"] = File.Length,
            ["lgAttachmentId"] = Uri.UnescapeDataString(address.Segments[^1]),
        });
        var form = Form(patient);
        form.Add(new StringContent(large.ToJsonString(), Encoding.UTF8, "application/json"), "lgAttachments[]");
        var sent = await session.SendAsync(HttpMethod.Post, "message/attach", form, Cancelled);
        var link = (await session.GetAsync($"message/{sent.Json["id"]}/attachment/{sent.Json["attachments"]!["attachment"]![0]!["id"]}", Cancelled)).Json;
        Assert.Equal("Synthetic file.", await Simulators.Http.GetStringAsync(new Uri(link["url"]!.GetValue<string>()), Cancelled));
    }

    [Fact]
    public async Task A_large_file_that_was_never_uploaded_is_113()
    {
        var (session, patient) = await SignInAsync("vista-single");
        var form = Form(patient);
        form.Add(new StringContent("""[{"attachmentName":"x.pdf","lgAttachmentId":"x-1.pdf"}]""", Encoding.UTF8, "application/json"), "lgAttachments[]");
        Assert.Equal(113, (await session.SendAsync(HttpMethod.Post, "message/attach", form, Cancelled)).ErrorCode);
    }

    [Fact]
    public async Task A_presigned_address_altered_is_refused()
    {
        var (session, _) = await SignInAsync("vista-single");
        var address = (await session.GetAsync("attachment/presigned-url?attachmentName=scan&fileExtension=pdf", Cancelled)).Json.GetValue<string>();
        using var put = await Simulators.Http.PutAsync(new Uri(address.Replace("scan-", "other-", StringComparison.Ordinal)), new ByteArrayContent(File), Cancelled);
        Assert.Equal(HttpStatusCode.Forbidden, put.StatusCode);
    }

    [Theory]
    [InlineData("attachmentName=&fileExtension=pdf", 123)]
    [InlineData("attachmentName=a&fileExtension=exe", 122)]
    public async Task A_presigned_address_needs_a_name_and_a_known_type(string query, int code)
    {
        var (session, _) = await SignInAsync("vista-single");
        Assert.Equal(code, (await session.GetAsync($"attachment/presigned-url?{query}", Cancelled)).ErrorCode);
    }

    private static MultipartFormDataContent Form(Veteran patient, params (string Name, byte[] Bytes)[] files) => Form(Team(patient, Ehr.Vista), files);

    private static MultipartFormDataContent Form(int team, params (string Name, byte[] Bytes)[] files)
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent(SmSession.Message(team).ToJsonString(), Encoding.UTF8, "application/json"), "message", "message" },
        };
        foreach (var (name, bytes) in files)
            form.Add(new ByteArrayContent(bytes), "uploads[]", name);
        return form;
    }
}

using SecureMessaging.Rollout.Verdict.Exports;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Tests.Verdict.Exports;

/// <summary>Evidence read from exports of real figures.</summary>
public class Exports
{
    private static readonly LatencyRule Latency = new() { HarmShift = 0.1, FloorMs = 200, SlowVistaMs = 5000, SlowOracleHealthMs = 15000 };

    [Fact]
    public async Task Sends_are_counted_by_distinct_user_flow_and_EHR()
    {
        var strata = await Read("requests", """
            user,flow,ehr,status,latency_ms,code
            ann,new,oracle_health,200,900,
            ann,new,oracle_health,400,100,SM98
            bob,new,oracle_health,200,16000,
            cid,base,vista,200,700,
            """);

        var oracleHealth = strata.Single(each => each.Stratum == Stratum.OracleHealth).New;
        Assert.Equal((2, 1, 1), (oracleHealth.Users, oracleHealth.FailedUsers, oracleHealth.SlowUsers));
        Assert.Equal([900, 16000], oracleHealth.SendLatenciesMs);
        Assert.Equal(1, oracleHealth.UsersByErrorCode["SM98"]);
        Assert.Equal(1, strata.Single(each => each.Stratum == Stratum.Vista).Base.Users);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("400")]
    [InlineData("503")]
    public async Task A_send_without_an_answer_failed_as_one_with_an_error_did(string status)
    {
        var stratum = Assert.Single(await Read("requests", $"user,flow,status\nann,new,{status}\nbob,new,200\n"));
        Assert.Equal((2, 1), (stratum.New.Users, stratum.New.FailedUsers));
    }

    [Fact]
    public async Task Messages_are_counted_by_platform_and_flow()
    {
        using var reader = new StringReader("user,flow,status,platform\nann,new,200,web\nann,new,400,web\nbob,base,200,mobile\n");
        var map = await PlanReader.ReadColumnMapAsync("requests", TestContext.Current.CancellationToken);

        Assert.Equal(
            [new PlatformSends("mobile", IsNew: false, 1, 0), new PlatformSends("web", IsNew: true, 1, 1)],
            new ExportReader(map, Latency).Read("my.csv", reader).Platforms);
    }

    [Fact]
    public async Task Datadog_durations_are_nanoseconds()
    {
        var strata = await Read("datadog", "@usr.id,@flow,@ehr,@http.status_code,@duration\nann,curated,oh,200,900000000\n");
        Assert.Equal([900], strata.Single(each => each.Stratum == Stratum.OracleHealth).New.SendLatenciesMs);
    }

    [Fact]
    public async Task An_export_that_cannot_tell_the_EHRs_is_one_stratum()
    {
        var strata = await Read("google-analytics", "Flow,Total users,Users with a send error\nnew,\"1,200\",12\nbase,1300,9\n");
        var stratum = Assert.Single(strata);
        Assert.Equal((Stratum.Combined, 1200, 12, 1300, 9), (stratum.Stratum, stratum.New.Users, stratum.New.FailedUsers, stratum.Base.Users, stratum.Base.FailedUsers));
    }

    [Theory]
    [InlineData("", "my.csv: empty file; a header line and rows are wanted")]
    [InlineData("user,flow,status", "my.csv: no rows below the header")]
    [InlineData("flow,status\nnew,200", "my.csv:1: column \"user\" is missing (column map requests); there are flow, status")]
    [InlineData("user,flow,status\nann,new,fine", "my.csv:2: status is \"fine\": an HTTP status is wanted")]
    [InlineData("user,flow,status,latency_ms\nann,new,200,-5", "my.csv:2: latency_ms is \"-5\": a latency in ms is wanted")]
    [InlineData("user,flow,status\n,new,200", "my.csv:2: a send without a user: users are what is counted")]
    public async Task Nonsense_is_told_in_one_line(string text, string complaint) =>
        Assert.Equal(complaint, (await Assert.ThrowsAsync<ExportException>(() => Read("requests", text))).Message);

    [Fact]
    public async Task More_failures_than_users_are_refused() => Assert.Equal(
        "my.csv:2: 3 failed users of 2: more failures than users",
        (await Assert.ThrowsAsync<ExportException>(() => Read("counts", "flow,users,failed\nnew,2,3"))).Message);

    [Fact]
    public async Task Satisfaction_is_read_by_flow()
    {
        var csat = await ReadCsat("flow,score\nnew,4\nbase,5\nnew,3\n");
        Assert.Equal([4, 3], csat.New);
        Assert.Equal([5], csat.Base);
    }

    [Theory]
    [InlineData("flow,stars\nnew,4", "my.csv:1: column \"score\" is missing; there are flow, stars")]
    [InlineData("flow,score\nnew,good", "my.csv:2: score is \"good\": a number is wanted")]
    [InlineData("flow,score\nnew", "my.csv:2: score is \"\": a number is wanted")]
    [InlineData("flow,comment,score\nnew,too \"slow\" for me", "my.csv:2: score is \"\": a number is wanted")]
    public async Task A_score_that_is_none_is_told_in_one_line(string text, string complaint) =>
        Assert.Equal(complaint, (await Assert.ThrowsAsync<ExportException>(() => ReadCsat(text))).Message);

    [Fact]
    public async Task An_unknown_column_map_is_told_which_there_are()
    {
        var exception = await Assert.ThrowsAsync<PlanException>(() => Read("splunk", "x"));
        Assert.Equal("no column map \"splunk\": name a file, or one of requests, counts, datadog, google-analytics", exception.Message);
    }

    private static async Task<CsatEvidence> ReadCsat(string text)
    {
        using var reader = new StringReader(text);
        return new CsatReader(await PlanReader.ReadColumnMapAsync("requests", TestContext.Current.CancellationToken)).Read("my.csv", reader);
    }

    private static async Task<IReadOnlyList<StratumEvidence>> Read(string map, string text)
    {
        using var reader = new StringReader(text);
        return new ExportReader(await PlanReader.ReadColumnMapAsync(map, TestContext.Current.CancellationToken), Latency).Read("my.csv", reader).Strata;
    }
}

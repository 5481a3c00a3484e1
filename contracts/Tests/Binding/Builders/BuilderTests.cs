using System.Text.Json;
using PactNet;
using PactNet.Builders;
using PactNet.Exceptions;
using PactNet.Matchers;
using PactNet.Models;

namespace SecureMessaging.Contracts.Tests.Binding.Builders;

/// <summary>What the builders tell the core, without the core.</summary>
public sealed class BuilderTests
{
    private readonly RecordingDriver _driver = new();

    [Fact]
    public void A_value_given_twice_gets_an_index_of_its_own()
    {
        Builder().UponReceiving("x").WithQuery("id", "1").WithQuery("id", "2").WithHeader("Accept", "a").WithHeader("accept", "b");

        Assert.Equal(["interaction x", "query id[0]=1", "query id[1]=2", "Request header Accept[0]=a", "Request header accept[1]=b"], _driver.Calls);
    }

    [Fact]
    public void A_matcher_becomes_its_integration_json_wherever_it_stands()
    {
        Builder().UponReceiving("x")
            .WithHeader("Token", Match.Regex("abc", "[a-z]+"))
            .WithJsonBody(new { teams = Match.MinType(new { id = Match.Integer(1) }, 2) });

        Assert.Equal("""Request header Token[0]={"regex":"[a-z]\u002B","pact:matcher:type":"regex","value":"abc"}""", _driver.Calls[1]);
        Assert.Equal(
            """Request body application/json {"teams":{"min":2,"pact:matcher:type":"type","value":[{"id":{"pact:matcher:type":"integer","value":1}}]}}""",
            _driver.Calls[2]);
    }

    [Fact]
    public void The_settings_of_one_body_go_before_the_pacts()
    {
        Builder().UponReceiving("x").WithRequest(HttpMethod.Post, "/teams")
            .WithJsonBody(new { TeamId = 1 }, new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower }, "application/vnd.teams+json")
            .WillRespond().WithStatus(201).WithJsonBody(new { TeamId = 1 });

        Assert.Equal("""Request body application/vnd.teams+json {"team_id":1}""", _driver.Calls[2]);
        Assert.Equal("""Response body application/json {"TeamId":1}""", _driver.Calls[4]);
    }

    [Fact]
    public void A_kept_pact_is_written_and_its_handle_freed()
    {
        var builder = Builder();
        builder.UponReceiving("x").WithRequest(HttpMethod.Get, "/teams").WillRespond().WithStatus(200);

        builder.Verify(_ => { });

        Assert.Equal(["start 127.0.0.1:0", "write pacts/", "dispose", "dispose"], _driver.Calls[3..]);
    }

    [Fact]
    public void A_pact_that_is_not_kept_is_not_written()
    {
        var broken = new RecordingDriver { MismatchesJson = """[{"type":"missing-request","method":"GET","path":"/teams"}]""" };
        var builder = Builder(broken);
        builder.UponReceiving("x");

        Assert.Throws<PactFailureException>(() => builder.Verify(_ => { }));

        Assert.DoesNotContain("write pacts/", broken.Calls);
        Assert.Equal(2, broken.Calls.Count(call => call == "dispose"));
    }

    [Fact]
    public void The_handle_is_freed_when_the_consumer_throws()
    {
        var builder = Builder();
        builder.UponReceiving("x");

        Assert.Throws<TimeoutException>(() => builder.Verify(_ => throw new TimeoutException()));

        Assert.Equal(2, _driver.Calls.Count(call => call == "dispose"));
    }

    [Fact]
    public void What_a_throwing_consumer_did_differently_is_told_beside_its_exception()
    {
        var broken = new RecordingDriver { MismatchesJson = """[{"type":"request-not-found","method":"GET","path":"/pools"}]""" };
        var builder = Builder(broken);
        builder.UponReceiving("x");

        var failure = Assert.Throws<PactFailureException>(() => builder.Verify(_ => throw new TimeoutException("no answer")));

        Assert.Contains("made, not expected: GET /pools", failure.Message, StringComparison.Ordinal);
        Assert.Contains("no answer", failure.Message, StringComparison.Ordinal);
        Assert.IsType<TimeoutException>(failure.InnerException);
    }

    [Fact]
    public void The_handle_is_freed_when_the_mock_provider_does_not_start()
    {
        var broken = new RecordingDriver { StartFailure = new PactFailureException("in use") };
        var builder = Builder(broken);
        builder.UponReceiving("x");

        Assert.Throws<PactFailureException>(() => builder.Verify(_ => { }));

        Assert.Equal("dispose", broken.Calls[^1]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    public void A_port_that_is_none_is_refused(int port) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Pact.V4("clinic", "teams-api").WithHttpInteractions(port));

    [Fact]
    public void A_pact_without_an_interaction_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => Builder().Verify(_ => { }));

        Assert.Empty(_driver.Calls);
    }

    [Theory]
    [InlineData("pacts")]
    [InlineData("pacts/")]
    public void The_pact_folder_ends_in_a_slash(string given) => Assert.Equal("pacts/", new PactConfig { PactDir = given }.PactDir);

    private PactBuilder Builder() => Builder(_driver);

    private static PactBuilder Builder(RecordingDriver driver) => new(driver, new PactConfig { PactDir = "pacts/", Outputters = [] }, port: 0, IPAddress.Loopback);
}

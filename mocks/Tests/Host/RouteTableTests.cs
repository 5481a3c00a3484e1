using System.Text.RegularExpressions;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Tests.Host;

public sealed class RouteTableTests
{
    // Not static: mutation testing sees only what a test itself builds.
    private readonly RouteTable _table = new(
    [
        Route("delete", "POST", "/message/{id:int}"),
        Route("draft", "POST", "/message/draft"),
        Route("search", "POST", "/folder/{id:int}/searchMessage/page/{page:int}"),
        Route("two-paths", "GET", "/new/thing", "/old/thing"),
        Route("any", "GET", "/pools/{ids}"),
        Route("exact", "GET", "/pools/all"),
    ]);

    [Theory]
    [InlineData("POST", "/message/draft", "draft")]
    [InlineData("POST", "/message/42", "delete")]
    [InlineData("POST", "/folder/-1/searchMessage/page/1", "search")]
    [InlineData("GET", "/old/thing", "two-paths")]
    [InlineData("GET", "/new/thing/", "two-paths")]
    [InlineData("GET", "/pools/1,2:3", "any")]
    [InlineData("GET", "/pools/all", "exact")]
    [InlineData("POST", "/message/123456789012345678", "delete")]
    public void A_path_finds_its_route(string method, string path, string route) => Assert.Equal(route, _table.Find(method, path)?.Route.Name);

    [Theory]
    [InlineData("GET", "/message/42")]
    [InlineData("POST", "/message/4x2")]
    [InlineData("POST", "/message/--1")]
    [InlineData("POST", "/message/-")]
    [InlineData("POST", "/message/1234567890123456789")]
    [InlineData("POST", "/message")]
    [InlineData("GET", "")]
    public void Anything_else_finds_none(string method, string path) => Assert.Null(_table.Find(method, path));

    [Fact]
    public void Named_parts_are_read_by_name()
    {
        var match = _table.Find("POST", "/folder/-1/searchMessage/page/7")!;
        Assert.Equal(("-1", "7"), (match["id"], match["page"]));
    }

    [Theory]
    [InlineData("/message/{id:int}")]
    [InlineData("/pools/{ids}/recipient-access")]
    [InlineData("/folder/{id:int}/rename")]
    [InlineData("/a.b/{x}")]
    public void The_pattern_for_wiremock_takes_what_the_template_takes(string text)
    {
        var template = new RouteTemplate(text);
        string[] paths = ["/message/1", "/message/-1", "/message/x", "/message/", "/pools/1,2/recipient-access", "/folder/7/rename", "/folder/x/rename", "/a.b/x", "/axb/x", "/a.b", "/more/message/1", "/message/1/more"];
        Assert.All(paths, path => Assert.Equal(
            Regex.IsMatch(path, template.Pattern),
            template.Matches(path.Split('/', StringSplitOptions.RemoveEmptyEntries))));
    }

    [Fact]
    public void A_name_that_is_not_there_is_said_so() =>
        Assert.Contains("'nope'", Assert.Throws<KeyNotFoundException>(() => _table.Find("GET", "/pools/1")!["nope"]).Message, StringComparison.Ordinal);

    private static Route Route(string name, string method, params string[] templates) =>
        new(name, method, [.. templates.Select(text => new RouteTemplate(text))], (_, _) => new(SimResponse.Empty(200)));
}

using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Tests.Host;

public sealed class RouteTableTests
{
    private static readonly RouteTable Table = new(
    [
        Route("delete", "POST", "/message/{id:int}"),
        Route("draft", "POST", "/message/draft"),
        Route("search", "POST", "/folder/{id:int}/searchMessage/page/{page:int}"),
        Route("two-paths", "GET", "/new/thing", "/old/thing"),
        Route("any", "GET", "/pools/{ids}"),
    ]);

    [Theory]
    [InlineData("POST", "/message/draft", "draft")]
    [InlineData("POST", "/message/42", "delete")]
    [InlineData("POST", "/folder/-1/searchMessage/page/1", "search")]
    [InlineData("GET", "/old/thing", "two-paths")]
    [InlineData("GET", "/new/thing/", "two-paths")]
    [InlineData("GET", "/pools/1,2:3", "any")]
    public void A_path_finds_its_route(string method, string path, string route) => Assert.Equal(route, Table.Find(method, path)?.Route.Name);

    [Theory]
    [InlineData("GET", "/message/42")]
    [InlineData("POST", "/message/4x2")]
    [InlineData("POST", "/message/--1")]
    [InlineData("POST", "/message/-")]
    [InlineData("POST", "/message/1234567890123456789")]
    [InlineData("POST", "/message")]
    [InlineData("GET", "")]
    public void Anything_else_finds_none(string method, string path) => Assert.Null(Table.Find(method, path));

    [Fact]
    public void Named_parts_are_read_by_name()
    {
        var match = Table.Find("POST", "/folder/-1/searchMessage/page/7")!;
        Assert.Equal(("-1", "7"), (match["id"], match["page"]));
    }

    private static Route Route(string name, string method, params string[] templates) =>
        new(name, method, [.. templates.Select(text => new RouteTemplate(text))], (_, _) => new(SimResponse.Empty(200)));
}

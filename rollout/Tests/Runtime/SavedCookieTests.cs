using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Runtime;

/// <summary>A saved cookie goes where a browser would send it, and nowhere else.</summary>
public class SavedCookieTests
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UnixEpoch.AddDays(1);

    [Theory]
    [InlineData(".example.test", "https://api.example.test/", true)]
    [InlineData(".example.test", "https://example.test/", true)]
    [InlineData(".example.test", "https://anotherexample.test/", false)]
    [InlineData("example.test", "https://api.example.test/", false)]
    [InlineData("127.0.0.1", "http://127.0.0.1:5081/", true)]
    public void By_host(string domain, string address, bool goes) => Assert.Equal(goes, new SavedCookie("name", "value", domain).GoesTo(new Uri(address), Now));

    [Theory]
    [InlineData("/", "/v0/user", true)]
    [InlineData("/v0/sign_in/refresh", "/v0/sign_in/refresh", true)]
    [InlineData("/v0/sign_in/refresh", "/v0/user", false)]
    [InlineData("/v0/sign_in/refresh", "/", false)]
    [InlineData("/v0", "/v0/user?features=a", true)]
    [InlineData("/v0/", "/v0/user", true)]
    [InlineData("/v0", "/v01/user", false)]
    public void By_path(string path, string address, bool goes) =>
        Assert.Equal(goes, new SavedCookie("name", "value", "example.test", path).GoesTo(new Uri(new Uri("https://example.test"), address), Now));

    [Fact]
    public void A_secure_one_goes_over_HTTPS_alone()
    {
        var cookie = new SavedCookie("name", "value", "example.test", Secure: true);
        Assert.Equal((true, false), (cookie.GoesTo(new Uri("https://example.test"), Now), cookie.GoesTo(new Uri("http://example.test"), Now)));
    }

    [Fact]
    public void An_expired_one_goes_nowhere() =>
        Assert.False(new SavedCookie("name", "value", "example.test", Expires: Now.ToUnixTimeSeconds() - 1).GoesTo(new Uri("http://example.test"), Now));

    [Theory]
    [InlineData("name=next=; path=/; Expires=Thu, 01 Jan 1970 00:01:40 GMT; HttpOnly", "next=", 100)]
    [InlineData("name=next", "next", -1)]
    public void Set_anew_it_keeps_where_it_goes(string set, string value, double expires)
    {
        var cookie = new SavedCookie("name", "value", ".example.test", "/v0", Expires: 7, Secure: true);
        Assert.Equal(cookie with { Value = value, Expires = expires }, cookie.SetBy(set));
    }
}

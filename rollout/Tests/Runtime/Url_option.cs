using System.CommandLine;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Tests.Runtime;

public class Url_option
{
    private static readonly Option<Uri?> Web = new("--web") { CustomParser = UrlOption.Parse };

    [Theory]
    [InlineData("nonsense", "is no URL")]
    [InlineData("ftp://example.test", "is no URL")]
    [InlineData("https://qa:secret@example.test", "The URL of example.test holds a user or a password")]
    public void What_cannot_be_used_is_told(string text, string complaint)
    {
        var error = Assert.Single(Parse(text).Errors);
        Assert.Contains(complaint, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_other_is_taken() => Assert.Equal(new Uri("https://example.test/sm"), Parse("https://example.test/sm").GetValue(Web));

    private static ParseResult Parse(string text) => new RootCommand { Web }.Parse(["--web", text]);
}

using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Runtime;

public class TargetGuardTests
{
    private static readonly Uri Staging = new("https://staging-api.example.test/");

    [Theory]
    [InlineData("http://127.0.0.1:5081")]
    [InlineData("http://localhost:5081")]
    [InlineData("http://[::1]:5081")]
    public void This_machine_is_always_allowed(string url) => TargetGuard.Allow(new Uri(url), listed: [], named: null);

    [Fact]
    public void A_host_that_is_not_listed_is_refused() =>
        Assert.Contains("not listed in targets.json", Refusal(Staging, [], Staging.Host), StringComparison.Ordinal);

    [Fact]
    public void A_listed_host_must_be_named_again() =>
        Assert.Contains($"--yes-target {Staging.Host}", Refusal(Staging, [Staging.Host], named: null), StringComparison.Ordinal);

    [Fact]
    public void A_host_listed_and_named_again_is_allowed() => TargetGuard.Allow(Staging, [Staging.Host], Staging.Host);

    [Theory]
    [InlineData("https://va.gov/")]
    [InlineData("https://WWW.VA.GOV/")]
    [InlineData("https://www.va.gov./")]
    [InlineData("https://api.va.gov/")]
    [InlineData("https://eauth.va.gov/")]
    [InlineData("https://myhealth.va.gov/")]
    [InlineData("https://www.myhealth.va.gov/")]
    [InlineData("https://mobile-api.va.gov/")]
    [InlineData("https://latest.va.gov/")]
    public void Production_is_refused_even_when_listed_and_named(string url) =>
        Assert.Contains("production", Refusal(new Uri(url), [new Uri(url).Host], new Uri(url).Host), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://staging-api.va.gov/")]
    [InlineData("https://dev.va.gov/")]
    [InlineData("https://sandbox-api.va.gov/")]
    [InlineData("https://test.myhealth.va.gov/")]
    [InlineData("https://www.va.gov.example.test/")]
    public void What_says_that_it_is_not_production_is_allowed_like_any_other(string url) => TargetGuard.Allow(new Uri(url), [new Uri(url).Host], new Uri(url).Host);

    private static string Refusal(Uri target, string[] listed, string? named) =>
        Assert.Throws<UsageException>(() => TargetGuard.Allow(target, listed, named)).Message;
}

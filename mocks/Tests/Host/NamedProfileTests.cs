using SecureMessaging.Mocks.Host.Profiles;
using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Mocks.SmApi.Faults;

namespace SecureMessaging.Mocks.Tests.Host;

public sealed class NamedProfileTests
{
    [Fact]
    public void The_profiles_are_those_of_the_design() =>
        Assert.Equal(["busy-hour", "calm", "gateway-flap", "november-spike", "oh-outage"], NamedProfile.All.Select(profile => profile.Name).Order());

    [Theory]
    [InlineData("calm")]
    [InlineData("busy-hour")]
    [InlineData("november-spike")]
    [InlineData("oh-outage")]
    [InlineData("gateway-flap")]
    public void A_profile_can_be_put_in_force_on_both_roles(string name)
    {
        foreach (var role in new[] { "vista", "oracle-health" })
        {
            var environment = new SimulatorEnvironment(TimeProvider.System, 1, [.. SmFaults.All]);
            NamedProfile.Find(name).Apply(role, environment);
            Assert.NotEqual(TimeSpan.Zero, environment.Latency.Next("any-route"));
        }
    }

    [Fact]
    public void Calm_has_no_faults() => Assert.All(NamedProfile.Find("calm").Roles.Values, role => Assert.Empty(role.Faults ?? []));
}

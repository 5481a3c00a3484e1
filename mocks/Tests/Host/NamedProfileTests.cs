using SecureMessaging.Mocks.Host.Profiles;
using SecureMessaging.Mocks.OracleHealth;
using SecureMessaging.Mocks.Tests.Conformance;
using SecureMessaging.Mocks.Vista;

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
    public async Task A_simulator_of_either_role_starts_in_a_profile(string name)
    {
        await using var oracleHealth = await OracleHealthSimulator.StartAsync(new() { Population = Simulators.Population, Profile = name });
        await using var vista = await VistaSimulator.StartAsync(new() { Population = Simulators.Population, OracleHealthUrl = oracleHealth.Url, Profile = name });
        foreach (var host in new[] { oracleHealth, vista })
        {
            var profile = NamedProfile.Find(name).Roles[host.Simulator.Role];
            Assert.Equal((profile.Latency!.Scale, profile.Faults?.Count ?? 0), (host.Environment.Latency.Profile.Scale, host.Environment.Faults.Rules.Count));
        }
    }

    [Fact]
    public void Calm_has_no_faults() => Assert.All(NamedProfile.Find("calm").Roles.Values, role => Assert.Empty(role.Faults ?? []));
}

using System.Text.Json;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Stack.ControlRoom.Requests;
using SecureMessaging.Mocks.Stack.ControlRoom.State;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Tests.ControlRoom;

/// <summary>What is shown of a stack whose Oracle Health simulator is down, and what may be ordered of it.</summary>
public sealed class ControlRoomViewTests(StackWithoutOracleHealth stack) : IClassFixture<StackWithoutOracleHealth>
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_role_that_is_down_takes_nothing_but_itself_off_the_page()
    {
        var state = await ReadAsync("localhost:5080");

        Assert.Equal(["oracle-health"], state.Silent.Keys);
        Assert.Equal(["bff", "vista"], state.Clocks.Keys);
        Assert.Equal("vista", Assert.Single(state.Simulators).Role);
        Assert.Equal(SecureMessagingToggles.Ramped, state.Toggles.Select(toggle => toggle.Name));
        Assert.All(state.Personas, persona => Assert.NotNull(persona.Curated));
        Assert.NotEmpty(state.Profiles);
    }

    [Theory]
    [InlineData("127.0.0.1:5080", "//hybrid.localhost:5080/control/as/hybrid", false)]
    [InlineData("localhost", "//hybrid.localhost/control/as/hybrid", false)]
    [InlineData("harness.example.test", "/control/as/hybrid", true)]
    [InlineData("192.0.2.1:5080", "/control/as/hybrid", true)]
    public async Task A_persona_has_a_host_name_of_its_own_where_this_machine_is_called_by_its_own(string host, string window, bool oneAtATime)
    {
        var state = await ReadAsync(host);

        Assert.Equal((window, oneAtATime), (state.Personas.Single(persona => persona.Name == "hybrid").Enter, state.OnePersonaAtATime));
    }

    [Fact]
    public async Task A_share_of_requests_is_a_percentage() =>
        Assert.Equal(0.25, JsonDocument.Parse(await stack.View.OrderAsync(Refuse("25"), Cancelled)).RootElement.GetProperty("probability").GetDouble());

    [Theory]
    [InlineData("50 %")]
    [InlineData("ten")]
    [InlineData("")]
    [InlineData("150")]
    public async Task A_share_that_is_no_percentage_is_refused(string share) =>
        await Assert.ThrowsAsync<PercentageOutOfRangeException>(() => stack.View.OrderAsync(Refuse(share), Cancelled));

    [Fact]
    public async Task A_share_of_nothing_is_refused() => await Assert.ThrowsAsync<UsageException>(() => stack.View.OrderAsync(Refuse("0"), Cancelled));

    [Fact]
    public async Task A_fault_for_the_new_flow_alone_wants_somebody_in_it()
    {
        await stack.Target.DisableAsync(SecureMessagingToggles.CuratedListFlow, Cancelled);
        await Assert.ThrowsAsync<UsageException>(() => stack.View.OrderAsync(Refuse("100", onlyNew: true), Cancelled));

        await stack.Target.SetPercentageOfActorsAsync(SecureMessagingToggles.CuratedListFlow, Percentage.Of(25), Cancelled);
        var order = JsonDocument.Parse(await stack.View.OrderAsync(Refuse("100", onlyNew: true), Cancelled)).RootElement;

        Assert.Equal(25, order.GetProperty("cohort").GetProperty("percent").GetDouble());
    }

    private static FaultRequest Refuse(string percent, bool onlyNew = false) => new("vista", "refuse", percent, onlyNew);

    private Task<ControlRoomState> ReadAsync(string host)
    {
        var context = new DefaultHttpContext();
        context.Request.Host = new(host);
        return stack.View.ReadAsync(context.Request, Cancelled);
    }
}

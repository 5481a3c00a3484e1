using SecureMessaging.Load.Scenarios.Sending;

namespace SecureMessaging.Load.Tests.Scenarios;

public sealed class FractionalRateTests : IAsyncLifetime
{
    private readonly HalfAndHalf _target = new();

    public ValueTask InitializeAsync() => _target.InitializeAsync();

    public ValueTask DisposeAsync() => _target.DisposeAsync();

    [Fact]
    public async Task What_is_left_of_an_arrival_comes_in_the_next_step()
    {
        var options = _target.Options with { Quotas = [], Shape = [new(1.5, 1.5, TimeSpan.FromSeconds(1)), new(1.5, 1.5, TimeSpan.FromSeconds(1))] };
        Assert.Equal(3, (await SendLoad.RunAsync(options, progress: null, TestContext.Current.CancellationToken)).Offered);
    }
}

namespace SecureMessaging.Contracts.Tests.Binding;

/// <summary>Each test has a broker of its own that holds the clinic's pact.</summary>
public abstract class BrokerTestBase : IAsyncLifetime
{
    protected TemporaryFolder Folder { get; } = new();

    protected TestBroker Broker { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Agreements.Write(Folder);
        Broker = await TestBroker.Holding(Folder.File("clinic-teams-api.json"));
    }

    public async ValueTask DisposeAsync()
    {
        await Broker.DisposeAsync();
        Folder.Dispose();
    }
}

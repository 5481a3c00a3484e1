using SecureMessaging.Load.Scenarios.Results;
using SecureMessaging.Load.Scenarios.Sending;

namespace SecureMessaging.Load.Tests.Scenarios;

/// <summary>One run in which nothing goes wrong, looked at by many facts.</summary>
public sealed class SendRun : IAsyncLifetime
{
    private readonly HalfAndHalf _target = new();

    public FakeBff Bff => _target.Bff;

    public string Folder => _target.Folder("out");

    public LoadResult Result { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _target.InitializeAsync();
        Result = await SendLoad.RunAsync(_target.Options, progress: null, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _target.DisposeAsync();
}

using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Visits;

namespace SecureMessaging.Load.Tests.Scenarios;

public sealed class AttachmentsTests : IAsyncLifetime
{
    private readonly HalfAndHalf _target = new();

    public ValueTask InitializeAsync() => _target.InitializeAsync();

    public ValueTask DisposeAsync() => _target.DisposeAsync();

    [Fact]
    public async Task Messages_with_files_are_sends_like_others()
    {
        var result = await SendLoad.RunAsync(_target.Options with { Visit = VisitKind.Attachments }, progress: null, TestContext.Current.CancellationToken);
        Assert.Equal((18, 6), (Count("send-small-files"), Count("send-large-file")));
        Assert.Equal(18, result.Arms.Sum(arm => arm.WorstSendMs.Count));

        long Count(string step) => result.Send.Where(send => send.Step == step).Sum(send => send.Count);
    }
}

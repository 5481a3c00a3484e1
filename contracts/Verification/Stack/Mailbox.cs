using SecureMessaging.Contracts.Verification.Pacts;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Contracts.Verification.Stack;

/// <summary>What the Veteran has in the mailbox, put there through the SM API itself: the same mailbox the BFF shows.</summary>
internal static class Mailbox
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static async Task DraftAsync(Scene scene)
    {
        var saved = await (await scene.SmApiAsync()).SaveDraftAsync(Message(scene), scene.CancellationToken);
        scene.Set("draftId", saved.Id);
    }

    public static async Task SentAsync(Scene scene)
    {
        var sent = await (await scene.SmApiAsync()).CreateMessageAsync(Message(scene), scene.CancellationToken);
        scene.Set("messageId", sent.Id);
    }

    /// <summary>A message to Oracle Health that has come to a status, by the faults of either hop.</summary>
    public static async Task SentWithStatusAsync(Scene scene, string status)
    {
        await BringAboutAsync(scene, status);
        await SentAsync(scene);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(scene.CancellationToken);
        patience.CancelAfter(Patience);
        var api = await scene.SmApiAsync();
        var id = (long)scene.Arrangement.Values["messageId"];
        while ((await api.GetStatusAsync(id, patience.Token)).Status != status)
        {
            await Task.Delay(Pause, patience.Token);
        }
    }

    /// <summary>Makes the next messages to Oracle Health end up so.</summary>
    public static Task BringAboutAsync(Scene scene, string status) => status switch
    {
        "SENT" => Task.CompletedTask,
        "FAILED" => scene.BreakAsync(scene.Control.Vista, new { fault = "second-hop-refuses" }),
        "UNKNOWN" => scene.BreakAsync(scene.Control.OracleHealth, new { fault = "connection-reset-after", routes = new[] { "outbox-send" } }),
        "IN_PROGRESS" => scene.BreakAsync(scene.Control.OracleHealth, new { fault = "hang", routes = new[] { "outbox-send" }, parameters = new { atMost = "PT20S" } }),
        _ => throw new StateException($"Nobody knows how to bring a message to the status {status}."),
    };

    public static async Task SignatureAsync(Scene scene) => await (await scene.SmApiAsync())
        .UpdateSignatureAsync(new SmSignature("Synthetic Veteran", "Veteran", IncludeSignature: true), scene.CancellationToken);

    /// <summary>A copy of a persona has none unless it saved one.</summary>
    public static async Task RequireNoSignatureAsync(Scene scene)
    {
        if ((await (await scene.SmApiAsync()).GetSignatureAsync(scene.CancellationToken)).IncludeSignature)
        {
            throw new StateException("This Veteran has a signature already.");
        }
    }

    private static SmNewMessage Message(Scene scene) =>
        new() { Category = "OTHER", Subject = "Refill", Body = "A synthetic message of the contracts.", RecipientId = scene.Veteran.Open.Id };
}

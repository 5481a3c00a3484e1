namespace SecureMessaging.Contracts.Verification.Stack;

/// <summary>Makes the BFF's minute of asking Oracle Health pass at once: its clock is moved on as soon as it has begun to ask.</summary>
internal static class BffPatience
{
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(61);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static async Task EndSoonAsync(Scene scene)
    {
        await Mailbox.BringAboutAsync(scene, "IN_PROGRESS");
        var over = new CancellationTokenSource();
        var moving = MoveOnAsync(scene, over.Token);
        scene.Arrangement.UndoBy(async () =>
        {
            await over.CancelAsync();
            await moving;
            over.Dispose();
        });
    }

    private static async Task MoveOnAsync(Scene scene, CancellationToken over)
    {
        var journal = new Uri(scene.Control.Vista, $"/__sim/requests?patient={scene.Veteran.Index}&route=message-status");
        try
        {
            while ((await scene.Control.SendAsync(HttpMethod.Get, journal, null, over))?["requests"]?.AsArray().Count is null or 0)
            {
                await Task.Delay(Pause, over);
            }

            await scene.Control.SendAsync(HttpMethod.Post, new Uri(scene.Control.Bff, "/__harness/clock"), new { advance = Minute.TotalSeconds }, over);
        }
        catch (OperationCanceledException)
        {
            // The interaction was over before the BFF had asked: its own result tells.
        }
    }
}

namespace SecureMessaging.Mocks.Bff.Telemetry;

/// <summary>One send under way: disposed without <see cref="Succeeded"/>, it failed.</summary>
internal sealed class SendingMetric(Action<bool> count) : IDisposable
{
    private bool _succeeded;

    public void Succeeded() => _succeeded = true;

    public void Dispose() => count(_succeeded);
}

namespace PactNet.Verifier;

internal sealed class ProviderStateOptions : IProviderStateOptions
{
    public bool Teardown { get; private set; }

    public ProviderStateStyle Style { get; private set; } = ProviderStateStyle.Body;

    public IProviderStateOptions WithTeardown()
    {
        Teardown = true;
        return this;
    }

    public IProviderStateOptions WithStyle(ProviderStateStyle style)
    {
        Style = style;
        return this;
    }
}

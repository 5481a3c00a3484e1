using SecureMessaging.Population;

namespace SecureMessaging.Runtime.Targets;

/// <summary>A site by URL: nothing on it is ours to control, and only who is signed in beforehand can use it.</summary>
public sealed class SiteTarget(Site site, SyntheticPopulation population) : ITarget
{
    /// <inheritdoc/>
    public Uri Web => site.Web;

    /// <inheritdoc/>
    public Uri Bff => site.Bff;

    /// <inheritdoc/>
    public SyntheticPopulation Population => population;

    /// <inheritdoc/>
    public IReadOnlyList<SavedSignIn> SignIns => site.SignIns ?? [];

    /// <summary>What a browser must reach to show it.</summary>
    public IReadOnlyList<string> Hosts => [Web.Host, Bff.Host, .. site.AlsoReaches ?? []];

    IReadOnlyList<SavedSignIn>? ITarget.SignIns => SignIns;

    /// <inheritdoc/>
    public IToggleControl? Toggles => null;

    /// <inheritdoc/>
    public ILedgers? Ledgers => null;

    /// <inheritdoc/>
    public IFaultControl? Faults => null;

    /// <inheritdoc/>
    public IClockControl? Clocks => null;
}

namespace SecureMessaging.Mocks.Host.Latency;

/// <summary>Latency of each route; <c>*</c> stands for the routes not named. As in the data files and <c>PUT /__sim/latency</c>.</summary>
/// <param name="Scale">Every figure times this.</param>
/// <param name="Routes">By route name.</param>
/// <param name="Note">Where the figures come from.</param>
public sealed record LatencyProfile(double Scale = 1, IReadOnlyDictionary<string, LatencyQuantiles>? Routes = null, string? Note = null)
{
    /// <summary>Stands for the routes not named.</summary>
    public const string AnyRoute = "*";

    /// <summary>As fast as the machine.</summary>
    public static LatencyProfile None { get; } = new();

    /// <exception cref="FormatException">A figure makes no sense.</exception>
    public LatencyProfile Validated()
    {
        if (!(Scale is >= 0 and <= 1000))
            throw new FormatException($"latency 'scale' must be from 0 to 1000, but was {Scale}.");
        foreach (var (route, quantiles) in Routes ?? new Dictionary<string, LatencyQuantiles>())
        {
            if (quantiles is null)
                throw new FormatException($"latency of '{route}' is null.");
            quantiles.Validate(route);
        }

        return this;
    }
}

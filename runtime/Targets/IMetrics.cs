namespace SecureMessaging.Runtime.Targets;

/// <summary>Reads what the BFF counts.</summary>
public interface IMetrics
{
    /// <summary>The sum of a metric over all series that carry these tags.</summary>
    Task<double> SumAsync(string metric, IReadOnlyDictionary<string, string> tags, CancellationToken cancellationToken);
}

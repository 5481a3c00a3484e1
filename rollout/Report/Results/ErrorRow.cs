using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Failed requests that carried one code, and the distinct users who met it.</summary>
public sealed record ErrorRow
{
    public required Flow Flow { get; init; }

    public required Ehr Ehr { get; init; }

    /// <summary><c>send</c>, <c>draft</c>, <c>recipients</c> …</summary>
    public required string Operation { get; init; }

    /// <summary>The service's code (<c>SM98</c>), or the HTTP status, or <c>timeout</c>.</summary>
    public required string Code { get; init; }

    public required long Count { get; init; }

    public required int Users { get; init; }
}

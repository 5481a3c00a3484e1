namespace SecureMessaging.Mocks.Host.Routing;

/// <summary>One endpoint: how it is found, and what it does.</summary>
/// <param name="Name">Short and stable: what fault and latency filters, journal and metrics say.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Templates">Its paths; more than one where an interface has an older base path beside the current one.</param>
/// <param name="Handler">What it does.</param>
public sealed record Route(string Name, string Method, IReadOnlyList<RouteTemplate> Templates, RouteHandler Handler)
{
    /// <summary>The request names a patient: faults of a cohort can strike.</summary>
    public bool NamesPatient { get; init; }

    /// <summary>The records that its recipient can be on; none where nobody is written to.</summary>
    public IReadOnlyList<string> RecipientEhrs { get; init; } = [];

    /// <summary>The query carries a permission (a presigned address): the journal leaves it out.</summary>
    public bool HasSecretQuery { get; init; }

    /// <summary>As listed by <c>/__admin/mappings</c>.</summary>
    public string Title => $"{Name}: {Method} {Templates[0]}";

    /// <summary>
    /// WireMock's priority: lower wins, a tester's mapping has 0 unless he says otherwise, so ours start at 1000; a path with fewer
    /// named parts is the more exact one.
    /// </summary>
    public int Priority => 1000 + Templates[0].Length - Templates[0].Literals;
}

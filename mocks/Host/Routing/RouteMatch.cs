namespace SecureMessaging.Mocks.Host.Routing;

/// <summary>The endpoint that a request means, and the parts of its path.</summary>
public sealed record RouteMatch(Route Route, RouteTemplate Template, string[] Parts)
{
    /// <summary>The text of a named part of the path.</summary>
    public string this[string name] =>
        Template.IndexOf(name) is >= 0 and var index ? Parts[index] : throw new KeyNotFoundException($"{Template} has no part named '{name}'.");
}

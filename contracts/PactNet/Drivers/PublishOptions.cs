namespace PactNet.Drivers;

/// <summary>As whose results a verification is published.</summary>
internal sealed record PublishOptions(string ProviderVersion, string? Branch, IReadOnlyList<string> Tags, Uri? BuildUri);

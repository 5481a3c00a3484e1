namespace PactNet.Drivers;

/// <summary>Which pacts a broker is asked for.</summary>
internal sealed record BrokerQuery(
    bool EnablePending,
    DateOnly? IncludeWipPactsSince,
    string? ProviderBranch,
    IReadOnlyList<string> ProviderTags,
    IReadOnlyList<string> ConsumerTags,
    IReadOnlyList<string> Selectors);

namespace PactNet.Verifier;

/// <summary>Which versions of a consumer a broker answers with.</summary>
/// <remarks>https://docs.pact.io/pact_broker/advanced_topics/consumer_version_selectors</remarks>
public class ConsumerVersionSelector
{
    public bool MainBranch { get; set; }

    public bool MatchingBranch { get; set; }

    public string? Branch { get; set; }

    public string? FallbackBranch { get; set; }

    public string? Tag { get; set; }

    public string? FallbackTag { get; set; }

    public bool Deployed { get; set; }

    public bool Released { get; set; }

    public bool DeployedOrReleased { get; set; }

    public string? Environment { get; set; }

    public bool? Latest { get; set; }

    public string? Consumer { get; set; }
}

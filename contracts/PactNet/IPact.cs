namespace PactNet;

/// <summary>An agreement between a consumer and a provider.</summary>
public interface IPact
{
    string Consumer { get; }

    string Provider { get; }

    PactConfig Config { get; }
}

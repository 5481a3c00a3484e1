namespace SecureMessaging.Rollout.Tests.Containers;

/// <summary>How a service's health is asked for.</summary>
internal sealed class ComposeHealth
{
    public string[] Test { get; set; } = [];

    public string Timeout { get; set; } = "";
}

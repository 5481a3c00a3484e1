namespace SecureMessaging.Rollout.Tests.Containers;

/// <summary>How an image is built.</summary>
internal sealed class ComposeBuild
{
    public string Target { get; set; } = "";
}

namespace SecureMessaging.Rollout.Tests.Containers;

/// <summary>A service of the compose file.</summary>
internal sealed class ComposeService
{
    public string Image { get; set; } = "";

    public string User { get; set; } = "";

    public ComposeBuild? Build { get; set; }

    public string[] Command { get; set; } = [];

    public string[] Ports { get; set; } = [];

    public string[] Profiles { get; set; } = [];

    public string[] Volumes { get; set; } = [];

    public string[] CapDrop { get; set; } = [];

    public string[] SecurityOpt { get; set; } = [];

    public bool ReadOnly { get; set; }

    public Dictionary<string, string> Environment { get; set; } = [];

    public Dictionary<string, object> DependsOn { get; set; } = [];

    public ComposeHealth? Healthcheck { get; set; }
}

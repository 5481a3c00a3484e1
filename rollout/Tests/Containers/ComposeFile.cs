using SecureMessaging.Runtime.Provisioning;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace SecureMessaging.Rollout.Tests.Containers;

/// <summary><c>docker-compose.yml</c>, as far as it can be checked without a container engine.</summary>
internal sealed class ComposeFile
{
    public Dictionary<string, ComposeService> Services { get; set; } = [];

    public Dictionary<string, object?> Volumes { get; set; } = [];

    public static ComposeFile Read()
    {
        var yaml = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docker-compose.yml"));
        var reader = new DeserializerBuilder().IgnoreUnmatchedProperties().WithNamingConvention(UnderscoredNamingConvention.Instance).Build();
        return reader.Deserialize<ComposeFile>(new MergingParser(new Parser(new StringReader(yaml))));
    }
}

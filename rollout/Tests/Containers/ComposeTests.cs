using System.CommandLine;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Runtime.Provisioning;
using YamlDotNet.Serialization;

namespace SecureMessaging.Rollout.Tests.Containers;

/// <summary>
/// There is no container engine where the tests run: the compose file is checked against the commands it calls, so that every option, role and
/// port it names exists.
/// </summary>
public class ComposeTests
{
    private static readonly IReadOnlyDictionary<string, Service> Services = Read();

    public static TheoryData<string> Names => [.. Services.Keys];

    [Fact]
    public void Each_role_is_a_service() => Assert.Equal(["bff", "oracle-health", "vista", "web"], Services.Keys.Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void The_command_of_a_service_is_one_the_stack_understands(string name) =>
        Assert.Empty(StackCommand.Define(new RootCommand(), endsWithInput: false).Parse(Services[name].Command).Errors);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_service_listens_on_the_port_that_it_publishes_on_loopback_alone(string name)
    {
        var service = Services[name];
        var port = service.Command[Array.IndexOf(service.Command, $"--{name}-port") + 1];
        Assert.Equal([$"127.0.0.1:{port}:{port}"], service.Ports);
        Assert.EndsWith($":{port}", service.Healthcheck.Test[^1], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_peers_a_service_names_are_services(string name) => Assert.All(
        Services[name].Command.Where(argument => argument.StartsWith("http://", StringComparison.Ordinal)),
        peer => Assert.Contains(new Uri(peer).Host, Services.Keys));

    private static Dictionary<string, Service> Read()
    {
        var yaml = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docker-compose.yml"));
        var reader = new DeserializerBuilder().IgnoreUnmatchedProperties().WithNamingConvention(YamlDotNet.Serialization.NamingConventions.UnderscoredNamingConvention.Instance).Build();
        var parser = new YamlDotNet.Core.MergingParser(new YamlDotNet.Core.Parser(new StringReader(yaml)));
        return reader.Deserialize<Document>(parser).Services;
    }

    private sealed class Document
    {
        public Dictionary<string, Service> Services { get; set; } = [];
    }

    private sealed class Service
    {
        public string[] Command { get; set; } = [];

        public string[] Ports { get; set; } = [];

        public Health Healthcheck { get; set; } = new();
    }

    private sealed class Health
    {
        public string[] Test { get; set; } = [];
    }
}

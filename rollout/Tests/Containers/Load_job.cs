using System.Text.Json;
using SecureMessaging.Rollout.Tests.Cli;
using SecureMessaging.Runtime.Provisioning;
using YamlDotNet.RepresentationModel;

namespace SecureMessaging.Rollout.Tests.Containers;

/// <summary><c>deploy/load-job.yaml</c> against the command it runs; no cluster is at hand.</summary>
public class Load_job
{
    private static readonly IReadOnlyList<YamlMappingNode> Documents = Read();

    private static YamlNode Spec => Documents.Single(document => Text(document["kind"]) == "Job")["spec"];

    private static YamlNode Container => ((YamlSequenceNode)Spec["template"]["spec"]["containers"]).Single();

    private static IReadOnlyList<string> Arguments => [.. ((YamlSequenceNode)Container["args"]).Select(Text)];

    [Fact]
    public void Its_verb_and_options_are_those_of_the_load_command()
    {
        var options = Programs.Options("load/Cli", Arguments[0]);
        Assert.All(Arguments.Skip(1), argument => Assert.Contains(argument.Split('=')[0], options));
    }

    [Fact]
    public void Every_pod_has_a_segment_of_its_own()
    {
        Assert.Equal("Indexed", Text(Spec["completionMode"]));
        Assert.Contains($"--segment=$(JOB_COMPLETION_INDEX)/{Text(Spec["completions"])}", Arguments);
    }

    [Fact]
    public void The_host_it_loads_is_listed_and_named_again()
    {
        var host = new Uri(Value("--bff")).Host;
        Assert.Equal(host, Value("--yes-target"));
        var targets = Documents.Single(document => Text(document["kind"]) == "ConfigMap")["data"]["targets.json"];
        using var listed = JsonDocument.Parse(Text(targets));
        Assert.Contains(host, listed.RootElement.GetProperty("hosts").EnumerateArray().Select(each => each.GetString()));
    }

    [Fact]
    public void It_runs_without_rights_on_a_file_system_it_cannot_write()
    {
        var security = Container["securityContext"];
        Assert.Equal(("true", "true", "false"), (Text(security["runAsNonRoot"]), Text(security["readOnlyRootFilesystem"]), Text(security["allowPrivilegeEscalation"])));
    }

    private static string Value(string option) => Arguments.Single(argument => argument.StartsWith($"{option}=", StringComparison.Ordinal))[(option.Length + 1)..];

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static IReadOnlyList<YamlMappingNode> Read()
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "deploy", "load-job.yaml"))));
        return [.. yaml.Documents.Select(document => (YamlMappingNode)document.RootNode)];
    }
}

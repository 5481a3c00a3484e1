using System.CommandLine;
using System.Text.RegularExpressions;
using SecureMessaging.Mocks.Stack;
using SecureMessaging.Rollout.Tests.Cli;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Tests.Containers;

/// <summary>
/// There is no container engine where the tests run: the compose file is checked against the commands it calls, so that every option, role,
/// port and variable it names exists.
/// </summary>
public partial class ComposeTests
{
    private const string Stack = "stack";

    private static readonly ComposeFile File = ComposeFile.Read();

    public static TheoryData<string> Names => [.. File.Services.Keys];

    public static TheoryData<string> Roles => [.. File.Services.Where(service => service.Value.Build?.Target == Stack).Select(service => service.Key)];

    public static TheoryData<string> Built => [.. File.Services.Where(service => service.Value.Build is not null).Select(service => service.Key)];

    [Fact]
    public void It_has_the_roles_a_collector_load_agents_and_a_rehearsal() =>
        Assert.Equal(["bff", "collector", "load-0", "load-1", "oracle-health", "rehearsal", "vista", "web"], File.Services.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Roles))]
    public void The_command_of_a_role_is_one_the_stack_understands(string name) =>
        Assert.Empty(StackCommand.Define(new RootCommand(), endsWithInput: false).Parse(File.Services[name].Command).Errors);

    [Theory]
    [InlineData("load-0", "load/Cli")]
    [InlineData("load-1", "load/Cli")]
    [InlineData("rehearsal", "rollout/Cli")]
    public void The_command_of_another_service_has_verb_and_options(string name, string project)
    {
        var command = File.Services[name].Command;
        var options = Programs.Options(project, command[0]);
        Assert.All(command.Where(argument => argument.StartsWith("--", StringComparison.Ordinal)), option => Assert.Contains(option, options));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_role_listens_on_the_port_that_it_publishes_on_loopback_alone(string name)
    {
        var service = File.Services[name];
        var port = service.Command[Array.IndexOf(service.Command, $"--{name}-port") + 1];
        Assert.Equal([$"127.0.0.1:{port}:{port}"], service.Ports);
        Assert.EndsWith($":{port}", service.Healthcheck!.Test[^1], StringComparison.Ordinal);
    }

    // A check that is cut off says nothing; its program has to start, too.
    [Theory]
    [MemberData(nameof(Roles))]
    public void A_check_may_take_longer_than_it_waits_for_an_answer(string name)
    {
        var timeout = File.Services[name].Healthcheck!.Timeout;
        Assert.InRange(int.Parse(timeout.TrimEnd('s')), HealthCommand.Limit.TotalSeconds + 5, 60);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_peers_a_service_names_are_services_at_their_ports(string name) => Assert.All(
        File.Services[name].Command.Concat(File.Services[name].Environment.Values).Where(argument => argument.StartsWith("http://", StringComparison.Ordinal)),
        peer => Assert.Contains(new Uri(peer).Port, PortsOf(new Uri(peer).Host)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_service_waits_for_services(string name) => Assert.All(File.Services[name].DependsOn.Keys, peer => Assert.Contains(peer, File.Services.Keys));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_service_may_write_nowhere_and_gain_nothing(string name)
    {
        var service = File.Services[name];
        Assert.True(service.ReadOnly);
        Assert.Equal(["ALL"], service.CapDrop);
        Assert.Equal(["no-new-privileges:true"], service.SecurityOpt);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_variable_is_one_that_a_program_reads(string name) => Assert.All(
        File.Services[name].Environment.Keys, variable => Assert.Contains(variable, new[] { ControlToken.Variable, "OTEL_EXPORTER_OTLP_ENDPOINT", "HOME" }));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_volume_is_declared_or_a_file_of_this_repository(string name) => Assert.All(
        File.Services[name].Volumes.Select(volume => volume.Split(':')[0]),
        source => Assert.True(source.StartsWith("./", StringComparison.Ordinal) ? Path.Exists(Path.Combine(RepositoryRoot.Path, source)) : File.Volumes.ContainsKey(source), source));

    // A volume is filled once: after the next build it would still hold what the last image had.
    [Theory]
    [MemberData(nameof(Names))]
    public void A_volume_hides_nothing_that_an_image_was_built_with(string name) => Assert.All(
        File.Services[name].Volumes.Where(volume => !volume.StartsWith("./", StringComparison.Ordinal)).Select(volume => volume.Split(':')[1]),
        place => Assert.DoesNotMatch("^/(src|app)(/|$)", place));

    [Theory]
    [MemberData(nameof(Built))]
    public void An_image_is_a_target_of_the_Dockerfile_that_ends_as_a_user_without_rights(string name)
    {
        var stage = Dockerfile().Split("\nFROM ").Single(stage => stage.Split('\n')[0].EndsWith($" AS {File.Services[name].Build!.Target}", StringComparison.Ordinal));
        Assert.Contains("\nUSER $APP_UID\n", stage, StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_of_others_runs_as_a_user_without_rights() =>
        Assert.All(File.Services.Values.Where(service => service.Build is null), service => Assert.Matches("^[1-9][0-9]*$", service.User));

    [Fact]
    public void Images_of_others_are_pinned_to_a_version()
    {
        var named = PulledImage().Matches(Dockerfile()).Select(match => match.Groups[1].Value).Where(image => image.Contains(':'));
        Assert.All(named.Append(File.Services["collector"].Image), image => Assert.Matches(@":\d+\.\d+\.\d+(-[a-z-]+)?$", image));
    }

    [Theory]
    [InlineData("sign-ins")]
    [InlineData("targets.json")]
    [InlineData("contract-accounts.json")]
    [InlineData("runs")]
    public void What_a_tester_keeps_in_a_checkout_is_in_no_image(string path) =>
        Assert.Contains(path, System.IO.File.ReadAllLines(Path.Combine(RepositoryRoot.Path, ".dockerignore")));

    [Fact]
    public void Images_are_built_with_the_SDK_of_the_repository()
    {
        var sdk = Regex.Match(System.IO.File.ReadAllText(Path.Combine(RepositoryRoot.Path, "global.json")), "\"version\": \"([^\"]+)\"").Groups[1].Value;
        Assert.Contains($"dotnet/sdk:{sdk} ", Dockerfile(), StringComparison.Ordinal);
    }

    private static string Dockerfile() => System.IO.File.ReadAllText(Path.Combine(RepositoryRoot.Path, "Dockerfile")).ReplaceLineEndings("\n");

    // Those of roles are in their commands; the collector's are in its own file.
    private static IEnumerable<int> PortsOf(string service) => service == "collector"
        ? Endpoint().Matches(System.IO.File.ReadAllText(Path.Combine(RepositoryRoot.Path, "deploy", "collector.yaml"))).Select(match => int.Parse(match.Groups[1].Value))
        : File.Services[service].Ports.Select(port => int.Parse(port.Split(':')[^1]));

    [GeneratedRegex(@"^FROM (\S+)", RegexOptions.Multiline)]
    private static partial Regex PulledImage();

    [GeneratedRegex(@"0\.0\.0\.0:(\d+)")]
    private static partial Regex Endpoint();
}

using System.CommandLine;
using SecureMessaging.Load.Engine.Schedules;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>Options of <c>run</c>.</summary>
internal sealed class RunArguments
{
    public Option<string> Scenario { get; } = new("--scenario") { Description = $"What users do: {string.Join(", ", KnownScenario.All.Select(known => known.Name))}.", DefaultValueFactory = _ => "send" };

    public Option<string> Percent { get; } = new("--percent") { Description = "Share of users with the new flow, 0 to 100. A target on this machine has its toggles cleared (allow-list included) and set to it for good; --keep-toggles leaves them.", Required = true };

    public Option<double> Rate { get; } = new("--rate") { Description = "Users a second that start a message; may be a fraction.", Required = true };

    public Option<ArrivalProcess> Arrivals { get; } = new("--arrivals") { Description = "How users come: constant, evenly; poisson, as independent people do, which makes queues that even pacing spares." };

    public Option<string> During { get; } = new("--during") { Description = "For how long: 60s, 5m, 2h.", DefaultValueFactory = _ => "60s" };

    public Option<Uri> Bff { get; } = new("--bff") { Description = "Base URL of the BFF.", Required = true, CustomParser = UrlOption.Parse };

    public Option<string[]> Quota { get; } = new("--quota") { Description = "Distinct users of an arm instead of a random draw, such as new/vista=60; repeatable." };

    public Option<double?> Think { get; } = new("--think") { Description = "Think times as a share of people's real ones; by default the scenario's own." };

    public Option<string> WarmUp { get; } = new("--warm-up") { Description = "Unjudged load beforehand.", DefaultValueFactory = _ => "5s" };

    public Option<string> Segment { get; } = new("--segment") { Description = "This machine's share of the plan, counted from 0: 2/8.", DefaultValueFactory = _ => "0/1" };

    public Option<DateTimeOffset?> StartAt { get; } = new("--start-at") { Description = "When to begin (ISO 8601), so that several machines begin together; once past, at once." };

    public Option<DirectoryInfo?> Out { get; } = new("--out") { Description = "Where to write the results; by default a new folder under runs/." };

    public Option<int> Seed { get; } = new("--seed") { Description = "Seed of the draw of users, and of the target's population.", DefaultValueFactory = _ => 42 };

    public Option<long> Patients { get; } = new("--patients") { Description = "Size of the target's population.", DefaultValueFactory = _ => 1_000_000 };

    public Option<double?> P99 { get; } = new("--p99") { Description = "Fails the run when the send's p99 is above so many milliseconds." };

    public Option<double> MaxFailed { get; } = new("--max-failed") { Description = "Fails the run when more than this percentage of visits fail.", DefaultValueFactory = _ => 1 };

    public Option<bool> Abort { get; } = new("--abort") { Description = "Ends the run as soon as one of these limits is missed, from its tenth second on." };

    public Option<bool> KeepToggles { get; } = new("--keep-toggles") { Description = "Do not set the toggles; only compare them with --percent." };

    public Option<FileInfo?> Stack { get; } = new("--stack") { Description = "Ready file of the stack behind the BFF: its ledgers are compared with what users were told." };

    public Option<FileInfo> Targets { get; } = new("--targets") { Description = "Hosts beyond this machine that may be loaded.", DefaultValueFactory = _ => new("targets.json") };

    public Option<string[]> YesTarget { get; } = new("--yes-target") { Description = "Names a host beyond this machine again, the BFF's or one of --stack; repeatable." };

    public Option<bool> YesReally { get; } = new("--yes-really") { Description = "Allows more than 50 users a second at the peak of the scenario, some 25 times the busiest hour." };

    public IEnumerable<Option> All =>
    [
        Scenario, Percent, Rate, Arrivals, During, Bff, Quota, Think, WarmUp, Segment, StartAt, Out, Seed, Patients, P99, MaxFailed, Abort, KeepToggles, Stack, Targets, YesTarget, YesReally,
    ];
}

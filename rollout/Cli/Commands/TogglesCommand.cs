using System.CommandLine;
using System.Net;
using System.Net.Http.Headers;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Rollout.Verdict.Toggles;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Cli.Commands;

/// <summary>
/// What a Flipper has now, and what will bite when the next stage is set: asked before a flip. Reads only; exit 1 when there is a warning.
/// </summary>
internal static class TogglesCommand
{
    /// <summary>Variable that may hold a bearer token, so that it is on no command line.</summary>
    private const string TokenVariable = "FLIPPER_TOKEN";

    // Flipper's own 404; any other means that the address is wrong (flipper.md §7).
    private const string Unknown = "Feature not found";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private static readonly Option<Uri> Flipper = new("--flipper")
    {
        Description = $"Base URL of Flipper's HTTP API, for example http://127.0.0.1:5081/flipper/api; a bearer token is taken from {TokenVariable}, a stack's on this machine from {ControlToken.Variable}.",
        Required = true,
        CustomParser = UrlOption.Parse!,
    };

    private static readonly Option<string> Stage = new("--stage") { Description = "Stage that is about to be set: baseline, A to E, or rollback.", Required = true };
    private static readonly Option<string> Plan = new("--plan") { Description = "Release plan: a built-in name or a file.", DefaultValueFactory = _ => "full-release" };

    public static Command Create()
    {
        var command = new Command("toggles", "What a Flipper has now, and what will bite when a stage is set: before a flip.") { Flipper, Stage, Plan };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var plan = await PlanReader.ReadAsync(parsed.GetValue(Plan)!, cancellationToken);
        var stage = plan.Stage(parsed.GetValue(Stage)!);
        var now = await NowAsync(parsed.GetRequiredValue(Flipper), stage, cancellationToken);
        var warnings = FlipCheck.Warnings(plan, stage, now);
        var output = parsed.InvocationConfiguration.Output;
        foreach (var (name, setting) in stage.Toggles)
            await output.WriteLineAsync($"{name}: {(now.TryGetValue(name, out var feature) ? Words(feature) : "unknown")} now, {setting} at stage {stage.Name}");
        var exposure = PlannedExposure.Of(plan, stage);
        await output.WriteLineAsync($"expected users over the stage: {exposure.Both:N0} with both toggles, {exposure.CuratedOnly:N0} with the new flow alone, {exposure.RecentOnly:N0} with recent care teams alone (no effect), {exposure.Neither:N0} with neither");
        foreach (var warning in warnings)
            await output.WriteLineAsync($"warning: {warning}");
        return warnings.Count == 0 ? ExitCode.Pass : ExitCode.Fail;
    }

    private static async Task<Dictionary<string, Feature>> NowAsync(Uri flipper, PlannedStage stage, CancellationToken cancellationToken)
    {
        // A redirect would be shown what was meant for this address alone, and so would a proxy on the way to this machine itself.
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = !flipper.IsLoopback }) { Timeout = Limit };
        if (Environment.GetEnvironmentVariable(TokenVariable) is { Length: > 0 } token)
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (StackToken(flipper, ControlToken.FromEnvironment()) is { } pass)
            http.DefaultRequestHeaders.Add(ControlToken.Header, pass);
        var now = new Dictionary<string, Feature>();
        foreach (var name in stage.Toggles.Keys)
        {
            var address = new Uri($"{flipper.ToString().TrimEnd('/')}/features/{name}");
            try
            {
                using var response = await http.GetAsync(address, cancellationToken);
                var body = await response.Content.ReadAsStringAsync(cancellationToken);
                if (response.StatusCode == HttpStatusCode.NotFound && body.Contains(Unknown, StringComparison.Ordinal))
                    continue;
                response.EnsureSuccessStatusCode();
                now[name] = FlipperState.Read(body);
            }
            catch (Exception unusable) when (unusable is HttpRequestException or FormatException || (unusable is TaskCanceledException && !cancellationToken.IsCancellationRequested))
            {
                throw new UsageException($"{address} cannot be read ({unusable.Message.TrimEnd('.')}): --flipper takes the base of Flipper's HTTP API, such as http://127.0.0.1:5081/flipper/api.", unusable);
            }
        }

        return now;
    }

    /// <summary>The control token where a stack of this machine may ask for it; no other Flipper is shown it.</summary>
    internal static string? StackToken(Uri flipper, string? token) => flipper.IsLoopback ? token : null;

    private static string Words(Feature feature) => feature switch
    {
        { Boolean: true } => "on for everyone",
        { State: FeatureState.Off } => "off",
        _ => string.Join(", ", Gates(feature)),
    };

    private static IEnumerable<string> Gates(Feature feature)
    {
        if (feature.PercentageOfActors is { } share)
            yield return $"{share} of users";
        if (feature.PercentageOfTime is { } time)
            yield return $"{time} of the time";
        if (!feature.Actors.IsEmpty)
            yield return $"{feature.Actors.Count} on the allow-list";
        if (!feature.Groups.IsEmpty)
            yield return $"{feature.Groups.Count} groups";
    }
}

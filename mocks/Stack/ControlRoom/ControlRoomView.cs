using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Access;
using SecureMessaging.Mocks.Stack.ControlRoom.Requests;
using SecureMessaging.Mocks.Stack.ControlRoom.State;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Personas;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>Puts together what the control room shows.</summary>
internal sealed class ControlRoomView(StackReader stack, StackWatch watch, SyntheticPopulation population, ControlRoomAccess access, RehearsalRun rehearsal)
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public async Task<ControlRoomState> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var told = await watch.ReadAsync().WaitAsync(cancellationToken);
        var clocks = new Dictionary<string, DateTimeOffset>();
        if (told.Bff is { } bff)
            clocks[StackReader.Bff] = bff.Now;
        foreach (var (role, simulator) in told.Simulators)
            clocks[role] = simulator.Now;
        return new(
            stack.Where,
            told.Silent,
            clocks,
            [.. (told.Bff?.Features ?? []).Select(feature => new ToggleState(feature.Name, feature.Boolean, feature.PercentageOfActors?.Text, feature.Actors.Count))],
            [.. Persona.All.Select(persona => PersonaOf(persona, told.Bff?.Features, request))],
            !HasWindows(request),
            [.. told.Simulators.Values.Select(simulator => simulator.State)],
            told.Profiles,
            told.Bff?.Arms ?? [],
            MessageTrails.Of(Journal(told, StackReader.Vista), Journal(told, StackReader.OracleHealth), told.Simulators.Values.SelectMany(simulator => simulator.Ledger)),
            rehearsal.Status);
    }

    /// <summary>The faults in force at a simulator, as they were ordered.</summary>
    public async Task<IEnumerable<string>> OrdersAsync(string role, CancellationToken cancellationToken) =>
        StackReader.Simulators.Contains(role)
            ? (await stack.FaultsAsync(role, cancellationToken)).GetProperty("faults").EnumerateArray().Select(order => order.GetRawText())
            : throw new UsageException($"There is no simulator '{role}': {string.Join(" or ", StackReader.Simulators)}.");

    /// <summary>A fault as the control API takes it; for the new flow alone it follows the percentage that is served now.</summary>
    /// <exception cref="UsageException">It could never strike.</exception>
    /// <exception cref="PercentageOutOfRangeException">Its share of requests is none.</exception>
    public async Task<string> OrderAsync(FaultRequest request, CancellationToken cancellationToken)
    {
        var share = Percentage.Parse(request.Percent);
        if (share.Value == 0)
            throw new UsageException("A fault for 0 % of requests never strikes.");

        return JsonSerializer.Serialize(
            new { fault = request.Fault, probability = share.Value / 100, cohort = request.OnlyNew ? await InsideCuratedAsync(cancellationToken) : null }, Wire);
    }

    private async Task<object> InsideCuratedAsync(CancellationToken cancellationToken)
    {
        var curated = (await stack.FeaturesAsync(cancellationToken)).First(feature => feature.Name == SecureMessagingToggles.CuratedListFlow);
        var percent = curated.Boolean ? 100 : curated.PercentageOfActors?.Value ?? 0;
        return percent > 0
            ? new { toggle = curated.Name, percent }
            : throw new UsageException("CURATED is at 0 % of users: a fault for those inside alone never strikes.");
    }

    private PersonaState PersonaOf(Persona persona, IReadOnlyList<Feature>? features, HttpRequest request)
    {
        var veteran = population.Veteran(new PersonaReference(persona));
        bool? Has(string toggle) => features?.Any(feature => feature.Name == toggle && feature.IsEnabled(veteran.ActorId));
        int On(Ehr ehr) => veteran.Facilities.Count(facility => facility.EhrOn(population.Options.AsOf ?? PopulationOptions.DefaultAsOf) == ehr);
        return new(
            persona.Name,
            persona.Description,
            On(Ehr.Vista),
            On(Ehr.OracleHealth),
            Has(SecureMessagingToggles.CuratedListFlow),
            Has(SecureMessagingToggles.RecentRecipients),
            features?.Any(feature => feature.Name == SecureMessagingToggles.CuratedListFlow && feature.Actors.Contains(veteran.ActorId)) == true,
            Window(persona.Name, request));
    }

    // A host name to each persona: cookies are kept by host, so that windows of several users stay apart. Browsers resolve *.localhost to
    // this machine by themselves (RFC 6761 §6.3); nobody does so for a name beyond it, where all share one window. Both without a scheme:
    // what ends TLS before this role knows better.
    private string Window(string persona, HttpRequest request)
    {
        var path = $"{ControlRoomEndpoints.Path}/as/{persona}";
        if (!HasWindows(request))
            return path;

        var port = request.Host.Port is { } given ? $":{given}" : "";
        return $"//{persona}.localhost{port}{path}{(access.PassFor(persona) is { } pass ? $"#{pass}" : "")}";
    }

    private static bool HasWindows(HttpRequest request) => ThisMachine.IsItsName(request.Host.Host);

    private static JsonElement? Journal(StackReading told, string role) => told.Simulators.GetValueOrDefault(role)?.Journal;
}

using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Stack.ControlRoom.Requests;
using SecureMessaging.Mocks.Stack.ControlRoom.State;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Personas;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>Puts together what the control room shows.</summary>
internal sealed class ControlRoomView(StackReader stack, SyntheticPopulation population, ControlRoomAccess access, RehearsalRun rehearsal)
{
    // Of each journal and ledger; a busy stack has more, and nobody reads them.
    private const long Latest = 1_000;

    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private static readonly string[] Simulators = ["vista", "oracle-health"];

    public async Task<ControlRoomState> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var features = await stack.FeaturesAsync(cancellationToken);
        var simulators = await Task.WhenAll(Simulators.Select(role => stack.SimulatorAsync(role, cancellationToken)));
        return new(
            stack.Where,
            await stack.ClocksAsync(cancellationToken),
            [.. features.Select(feature => new ToggleState(feature.Name, feature.Boolean, feature.PercentageOfActors?.Text, feature.Actors.Count))],
            [.. Persona.All.Select(persona => PersonaOf(persona, features, request))],
            simulators,
            await stack.ProfilesAsync(cancellationToken),
            await stack.ArmsAsync(cancellationToken),
            await TrailsAsync(simulators, cancellationToken),
            rehearsal.Status);
    }

    /// <summary>The faults in force at a simulator, as they were ordered.</summary>
    public async Task<IEnumerable<string>> OrdersAsync(string role, CancellationToken cancellationToken) =>
        Simulators.Contains(role)
            ? (await stack.SimulatorAsync(role, cancellationToken)).Faults.Select(fault => fault.Order.GetRawText())
            : throw new UsageException($"There is no simulator '{role}': {string.Join(" or ", Simulators)}.");

    /// <summary>A fault as the control API takes it; for the new flow alone it follows the percentage that is served now.</summary>
    public async Task<string> OrderAsync(FaultRequest request, CancellationToken cancellationToken)
    {
        var curated = (await stack.FeaturesAsync(cancellationToken)).First(feature => feature.Name == SecureMessagingToggles.CuratedListFlow);
        var percent = curated.Boolean ? 100 : curated.PercentageOfActors?.Value ?? 0;
        object? cohort = request.OnlyNew ? new { toggle = curated.Name, percent } : null;
        return JsonSerializer.Serialize(new { fault = request.Fault, probability = request.Probability, cohort }, Wire);
    }

    private PersonaState PersonaOf(Persona persona, IReadOnlyList<Feature> features, HttpRequest request)
    {
        var veteran = population.Veteran(new PersonaReference(persona));
        bool Has(string toggle) => features.Any(feature => feature.Name == toggle && feature.IsEnabled(veteran.ActorId));
        int On(Ehr ehr) => veteran.Facilities.Count(facility => facility.EhrOn(population.Options.AsOf ?? PopulationOptions.DefaultAsOf) == ehr);
        return new(
            persona.Name,
            persona.Description,
            On(Ehr.Vista),
            On(Ehr.OracleHealth),
            Has(SecureMessagingToggles.CuratedListFlow),
            Has(SecureMessagingToggles.RecentRecipients),
            features.Any(feature => feature.Name == SecureMessagingToggles.CuratedListFlow && feature.Actors.Contains(veteran.ActorId)),
            Window(persona.Name, request));
    }

    // A host name to each persona: cookies are kept by host, so that windows of several users stay apart. Browsers resolve *.localhost to
    // this machine by themselves (RFC 6761 §6.3).
    private string Window(string persona, HttpRequest request)
    {
        var pass = access.PassFor(persona);
        return $"{request.Scheme}://{persona}.localhost:{request.Host.Port ?? 80}{ControlRoomEndpoints.Path}/as/{persona}{(pass is null ? "" : $"#{pass}")}";
    }

    private async Task<IReadOnlyList<MessageTrail>> TrailsAsync(IReadOnlyList<SimulatorState> simulators, CancellationToken cancellationToken)
    {
        var journals = await Task.WhenAll(Simulators.Select(role => stack.JournalAsync(role, Latest, cancellationToken)));
        var ledgers = await Task.WhenAll(simulators.Select(simulator => stack.LedgerAsync(simulator.Role, simulator.Ledger.Accepted - Latest, cancellationToken)));
        return MessageTrails.Of(journals[0], journals[1], ledgers.SelectMany(entries => entries));
    }
}

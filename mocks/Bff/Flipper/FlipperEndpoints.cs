using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Harness;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Bff.Flipper;

/// <summary>Flipper's own HTTP API (gem flipper-api), under <c>/flipper/api</c>.</summary>
internal static class FlipperEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/flipper/api").AddEndpointFilter<ControlAccess>();
        api.MapGet("features", List);
        api.MapPost("features", AddAsync);
        api.MapGet("actors/{id}", Actor);

        var feature = api.MapGroup("features/{name}");
        feature.MapGet("", Show);
        feature.MapDelete("", Remove);
        feature.MapDelete("clear", Clear);
        feature.MapPost("boolean", (string name, HttpRequest request, FlipperGates gates) => gates.Flip(request, name, it => it.Enable()));
        feature.MapDelete("boolean", (string name, HttpRequest request, FlipperGates gates) => gates.Flip(request, name, it => it.Disable()));
        feature.MapPost("actors", (string name, HttpRequest request, FlipperGates gates) =>
            gates.FlipActorAsync(request, name, (it, actor) => it.EnableActor(actor)));
        feature.MapDelete("actors", (string name, HttpRequest request, FlipperGates gates) =>
            gates.FlipActorAsync(request, name, (it, actor) => it.DisableActor(actor)));
        feature.MapPost("percentage_of_actors", (string name, HttpRequest request, FlipperGates gates) =>
            gates.FlipPercentageAsync(request, name, (it, percentage) => it.EnablePercentageOfActors(percentage)));
        feature.MapDelete("percentage_of_actors", (string name, HttpRequest request, FlipperGates gates) =>
            gates.Flip(request, name, it => it.DisablePercentageOfActors()));
        feature.MapPost("percentage_of_time", (string name, HttpRequest request, FlipperGates gates) =>
            gates.FlipPercentageAsync(request, name, (it, percentage) => it.EnablePercentageOfTime(percentage)));
        feature.MapDelete("percentage_of_time", (string name, HttpRequest request, FlipperGates gates) =>
            gates.Flip(request, name, it => it.DisablePercentageOfTime()));
        // vets-api registers no group and sets no expression for secure messaging.
        feature.MapMethods("groups", ["POST", "DELETE"], GroupAsync);
        feature.MapMethods("expression", ["POST", "DELETE"], () => FlipperGates.Refuse(FlipperError.Expression));
    }

    private static Rendered List(HttpRequest request, FlipperStore store)
    {
        var keys = FlipperRequest.Keys(request);
        var features = keys is null ? store.All : keys.Select(key => store.Find(key) ?? new Feature(key));
        var withGates = !FlipperRequest.Asks(request, "exclude_gates");
        var withNames = !FlipperRequest.Asks(request, "exclude_gate_names");
        return new Rendered(new { Features = features.Select(feature => FlipperFeature.Present(feature, withGates, withNames)).ToArray() });
    }

    private static async Task<IResult> AddAsync(HttpRequest request, FlipperGates gates) =>
        await FlipperRequest.ReadAsync(request, "name") is { } name ? gates.Flip(request, name, it => it) : FlipperGates.Refuse(FlipperError.NameMissing);

    private static IResult Show(string name, HttpRequest request, FlipperStore store) => store.Find(name) is { } feature
        ? new Rendered(FlipperFeature.Present(feature, withGateNames: !FlipperRequest.Asks(request, "exclude_gate_names")))
        : FlipperGates.Refuse(FlipperError.FeatureNotFound);

    private static IResult Remove(string name, HttpRequest request, FlipperGates gates)
    {
        gates.Remove(request, name);
        return Results.NoContent();
    }

    private static IResult Clear(string name, HttpRequest request, FlipperGates gates)
    {
        gates.Flip(request, name, it => new Feature(it.Name));
        return Results.NoContent();
    }

    private static Rendered Actor(string id, HttpRequest request, FlipperStore store)
    {
        var features = FlipperRequest.Keys(request)?.Select(key => store.Find(key) ?? new Feature(key)) ?? store.All;
        return new Rendered(new
        {
            FlipperId = id,
            Features = features.DistinctBy(feature => feature.Name).ToDictionary(feature => feature.Name, feature => new { Enabled = feature.IsEnabled(id) }),
        });
    }

    private static async Task<IResult> GroupAsync(HttpRequest request) => FlipperGates.Refuse(
        await FlipperRequest.ReadAsync(request, "name") is null ? FlipperError.NameMissing : FlipperError.GroupNotRegistered);
}

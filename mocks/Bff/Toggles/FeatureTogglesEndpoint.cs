using System.Collections.Frozen;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Session;

namespace SecureMessaging.Mocks.Bff.Toggles;

/// <summary><c>GET /v0/feature_toggles</c>, quirks included (vets-api FeatureTogglesController and FeatureTogglesService). No login needed.</summary>
internal sealed class FeatureTogglesEndpoint(BffOptions options, ToggleReader toggles, ToggleCache cache, ToggleFormula formula)
{
    private readonly FrozenDictionary<string, ActorType> _actorTypes =
        options.Features.ToFrozenDictionary(definition => definition.Name, definition => definition.ActorType, StringComparer.Ordinal);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/v0/feature_toggles", (HttpContext context, FeatureTogglesEndpoint endpoint) => endpoint.Answer(context));

    private Rendered Answer(HttpContext context)
    {
        var user = SignedInUser.Of(context) is { } signedIn ? formula.ActorOf(signedIn.Veteran) : null;
        // An absent cookie_id is the empty string, so all such browsers share one bucket.
        var cookie = context.Request.Query["cookie_id"].ToString();
        IEnumerable<FeatureToggleAnswer> answers = context.Request.Query["features"].ToString() is { Length: > 0 } asked
            ? asked.Split(',').Select(name => new FeatureToggleAnswer(name, IsOnAsAsked(name, user, cookie)))
            : options.Features.SelectMany(definition => Both(definition, user, cookie));
        return new(new { Data = new { Type = "feature_toggles", Features = answers.ToArray() } });
    }

    // Quirk: the kind of actor is looked up under the name as asked, so a cookie_id feature asked for in camelCase goes by user.
    private bool IsOnAsAsked(string name, string? user, string cookie) =>
        toggles.IsOn(Underscore(name), _actorTypes.GetValueOrDefault(name) == ActorType.CookieId ? cookie : user);

    private IEnumerable<FeatureToggleAnswer> Both(FeatureDefinition definition, string? user, string cookie)
    {
        var on = IsOnInList(definition, definition.ActorType == ActorType.CookieId ? cookie : user);
        return [new(Inflection.ToCamel(definition.Name), on), new(definition.Name, on)];
    }

    // Quirk: the list reads gate rows itself and asks Flipper only about actors and percentages; a feature on for a group shows off.
    private bool IsOnInList(FeatureDefinition definition, string? actor) =>
        cache.Find(definition.Name) is { } feature
        && (feature.Actors.Count > 0 || feature.PercentageOfActors is not null || feature.PercentageOfTime is not null
            ? formula.IsOn(feature, actor)
            : feature.Boolean);

    // ActiveSupport's underscore, as far as names of features need it.
    private static string Underscore(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsAsciiLetterUpper(name[i]) && i > 0 && name[i - 1] != '_')
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }
        return snake.ToString();
    }
}

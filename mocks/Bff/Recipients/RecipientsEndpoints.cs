using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Mocks.Bff.Telemetry;

namespace SecureMessaging.Mocks.Bff.Recipients;

/// <summary>Whom the patient may write to.</summary>
internal static class RecipientsEndpoints
{
    public static void Map(IEndpointRouteBuilder messaging)
    {
        messaging.MapGet("recipients", RecipientsAsync);
        messaging.MapGet("allrecipients", AllRecipientsAsync);
    }

    private static async Task<IResult> RecipientsAsync(MessagingRequest caller, HttpRequest request, CancellationToken cancellationToken)
    {
        var order = TeamOrder.Parse(Inflection.Query(request, "sort"));
        var teams = await caller.SmApi.GetTriageTeamsAsync(cancellationToken);
        var resources = order.Sort(teams, team => team.Name, team => team.PreferredTeam).Select(team => new Resource(
            team.TriageTeamId.ToString(),
            "triage_teams",
            new RecipientAttributes(team.TriageTeamId, team.Name, team.RelationType, team.PreferredTeam)));
        return new Rendered(new Document(resources.ToArray()) { Meta = new { Sort = order.Meta } });
    }

    private static async Task<IResult> AllRecipientsAsync(
        MessagingRequest caller, HttpRequest request, AllRecipients recipients, RecipientStations stations, BffMetrics metrics, CancellationToken cancellationToken)
    {
        try
        {
            var all = await caller.SmApi.GetAllTriageTeamsAsync(cancellationToken);
            stations.Remember(all.Teams);
            return new Rendered(recipients.Present(all, Inflection.Query(request, "sort")));
        }
        catch (Exception) when (!cancellationToken.IsCancellationRequested)
        {
            metrics.AllTriageTeamsFailed(caller);
            throw;
        }
    }
}

using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Population;

namespace SecureMessaging.Rollout.Drill.Defects.Load;

/// <summary>Addresses a message to a pool of another facility.</summary>
internal sealed class OtherFacility(SyntheticPopulation population)
{
    public async Task SendAsync(HttpContext exchange, Func<Task> pass)
    {
        var body = JsonNode.Parse(await Bodies.RequestAsync(exchange))!;
        var receiver = body["receivers"]![0]!;
        var meant = population.Teams.FindPool((long)receiver["receiverId"]!)!;
        receiver["receiverId"] = population.Teams.All.First(team => team.PoolId is not null && team.Facility != meant.Facility).PoolId;
        Bodies.SetRequest(exchange, Encoding.UTF8.GetBytes(body.ToJsonString()));
        await pass();
    }
}

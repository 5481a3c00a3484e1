using System.Text.Json;
using PactNet;
using PactNet.Builders;

namespace SecureMessaging.Contracts.PactCore;

/// <summary>What the core can say of a status and PactNet 5 has no name for: it needs our binding.</summary>
public static class StatusMatching
{
    /// <summary>Any status of a class, for instance <see cref="StatusClass.ClientError"/>; the example is what the mock provider answers.</summary>
    public static IResponseBuilderV4 WithStatus(this IResponseBuilderV4 response, StatusClass statuses, ushort example)
    {
        var name = JsonNamingPolicy.CamelCase.ConvertName(statuses.ToString());
        var matcher = new Dictionary<string, object> { ["pact:matcher:type"] = "statusCode", ["status"] = name, ["value"] = example };
        Interaction(response).WithStatus(JsonSerializer.Serialize(matcher));
        return response;
    }

    private static PactNet.Drivers.IInteractionDriver Interaction(IResponseBuilderV4 response) =>
        (response as ResponseBuilder)?.Interaction ?? throw new ArgumentException("Only a response of this binding can be given a class of status.");
}

using System.Text.Json.Serialization;

namespace SecureMessaging.Rollout.Verdict.Plan;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ReleasePlan))]
[JsonSerializable(typeof(ProfileSet))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;

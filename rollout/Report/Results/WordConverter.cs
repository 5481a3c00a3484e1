using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Enums as the wire has them: <c>oracle_health</c>.</summary>
internal sealed class WordConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;

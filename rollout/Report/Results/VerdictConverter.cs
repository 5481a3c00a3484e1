using System.Text.Json;
using System.Text.Json.Serialization;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>Verdicts as the wire has them: <c>NO-GO</c>.</summary>
internal sealed class VerdictConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseUpper, allowIntegerValues: false)
    where T : struct, Enum;

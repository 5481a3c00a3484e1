using System.Text.Json.Serialization;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Runtime.Reconciliation;

namespace SecureMessaging.Rollout.Report.Results;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    NewLine = "\n",
    RespectNullableAnnotations = true,
    NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
    Converters =
    [
        typeof(WordConverter<Flow>), typeof(WordConverter<Ehr>), typeof(WordConverter<Stratum>), typeof(WordConverter<Told>),
        typeof(WordConverter<Delivered>), typeof(WordConverter<JourneyOutcome>), typeof(WordConverter<PartResult>),
        typeof(WordConverter<RunCause>), typeof(VerdictConverter<StageOutcome>), typeof(VerdictConverter<RunOutcome>),
    ])]
[JsonSerializable(typeof(ResultDocument))]
[JsonSerializable(typeof(StageResult))]
internal sealed partial class ResultJsonContext : JsonSerializerContext;

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Rollout.Verdict.Run;
using SecureMessaging.Runtime.Reconciliation;

namespace SecureMessaging.Rollout.Report.Results;

/// <summary>
/// How results are written. By reflection, not by the source generator: that one sets init-only properties which a file lacks to null,
/// so that a result from before a field was added could not be read.
/// </summary>
internal static class ResultJson
{
    /// <summary>For files.</summary>
    public static JsonSerializerOptions Indented { get; } = Options(indented: true);

    /// <summary>For the page.</summary>
    public static JsonSerializerOptions Compact { get; } = Options(indented: false);

    private static JsonSerializerOptions Options(bool indented)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            WriteIndented = indented,
            NewLine = "\n",
            RespectNullableAnnotations = true,
            NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            Converters =
            {
                Word<Flow>(), Word<Ehr>(), Word<Stratum>(), Word<Told>(), Word<Delivered>(), Word<JourneyOutcome>(), Word<PartResult>(), Word<RunCause>(),
                Verdict<StageOutcome>(), Verdict<RunOutcome>(),
            },
        };
        options.MakeReadOnly();
        return options;
    }

    // oracle_health
    private static JsonStringEnumConverter<T> Word<T>()
        where T : struct, Enum => new(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);

    // NO-GO
    private static JsonStringEnumConverter<T> Verdict<T>()
        where T : struct, Enum => new(JsonNamingPolicy.KebabCaseUpper, allowIntegerValues: false);
}

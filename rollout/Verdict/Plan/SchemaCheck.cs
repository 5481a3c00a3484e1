using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>Checks a document against its JSON Schema and says the first fault in words.</summary>
internal static class SchemaCheck
{
    public static async Task EnsureAsync(LocatedDocument document, string schema, CancellationToken cancellationToken)
    {
        var jsonSchema = await JsonSchema.FromJsonAsync(schema, cancellationToken).ConfigureAwait(false);
        // Dates stay text: the schema says what a date looks like.
        using var reader = new JsonTextReader(new StringReader(document.Root.ToJsonString())) { DateParseHandling = DateParseHandling.None };
        var token = await JToken.ReadFromAsync(reader, cancellationToken).ConfigureAwait(false);
        // A misspelt name is both unknown and missing: the unknown one stands where the mistake is.
        var faults = Leaves(jsonSchema.Validate(token))
            .OrderBy(fault => fault.Kind is ValidationErrorKind.PropertyRequired)
            .ThenBy(fault => document.LineOf(PathOf(fault)))
            .ToList();
        if (faults is [var first, ..])
            throw document.Error(PathOf(first), Complaint(first) + (faults.Count > 1 ? $" (and {faults.Count - 1} more)" : ""));
    }

    // A fault inside a $ref or oneOf is reported wrapped in the fault of the whole.
    private static IEnumerable<ValidationError> Leaves(IEnumerable<ValidationError> errors) =>
        errors.SelectMany(error => error is ChildSchemaValidationError { Errors.Count: > 0 } parent
            ? Leaves(parent.Errors.Values.First())
            : [error]);

    private static string PathOf(ValidationError error)
    {
        var path = (error.Path ?? "").TrimStart('#', '/').Replace('/', '.');
        // A missing member stands on no line: its parent's is meant.
        return error.Kind is ValidationErrorKind.PropertyRequired ? path[..Math.Max(0, path.LastIndexOf('.'))] : path;
    }

    private static string Complaint(ValidationError error) => error.Kind switch
    {
        ValidationErrorKind.PropertyRequired => $"\"{error.Property}\" is missing",
        ValidationErrorKind.NoAdditionalPropertiesAllowed => $"\"{error.Property}\" is not known here",
        ValidationErrorKind.NumberExpected or ValidationErrorKind.IntegerExpected => "a number is wanted",
        ValidationErrorKind.StringExpected => "text is wanted",
        ValidationErrorKind.BooleanExpected => "true or false is wanted",
        ValidationErrorKind.ArrayExpected => "a list is wanted",
        ValidationErrorKind.ObjectExpected => "a mapping is wanted",
        ValidationErrorKind.NumberTooSmall => $"at least {error.Schema.Minimum} is wanted",
        ValidationErrorKind.NumberTooBig => $"at most {error.Schema.Maximum} is wanted",
        ValidationErrorKind.NotInEnumeration => $"one of {string.Join(", ", error.Schema.Enumeration)} is wanted",
        ValidationErrorKind.TooFewItems => $"at least {error.Schema.MinItems} entries are wanted",
        ValidationErrorKind.PatternMismatch => $"does not match {error.Schema.Pattern}",
        ValidationErrorKind.DateExpected => "a date such as 2026-01-15 is wanted",
        _ => error.Kind.ToString(),
    };
}

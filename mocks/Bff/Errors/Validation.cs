namespace SecureMessaging.Mocks.Bff.Errors;

/// <summary>Failures of a model's own rules, in the form of vets-api lib/common/exceptions/validation_errors.rb.</summary>
internal static class Validation
{
    private const string Code = "100";
    private const string Base = "base";

    public static ApiErrorException Blank(params IReadOnlyList<string> attributes) =>
        new(422, [.. attributes.Select(attribute => Of(attribute, "can't be blank"))]);

    /// <summary>A rule of the whole, such as the size of all files.</summary>
    public static ApiErrorException Whole(string message) => new(422, Of(Base, message));

    private static ApiError Of(string attribute, string message)
    {
        var words = attribute.Replace('_', ' ');
        var title = attribute == Base ? message : $"{char.ToUpperInvariant(words[0])}{words[1..]} {message}";
        return new(title, $"{attribute} - {message}", Code, "422") { Source = new { Pointer = $"data/attributes/{attribute}" } };
    }
}

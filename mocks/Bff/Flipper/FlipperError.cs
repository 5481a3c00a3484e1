namespace SecureMessaging.Mocks.Bff.Flipper;

/// <summary>An error of Flipper's HTTP API.</summary>
internal sealed record FlipperError(int Status, int Code, string Message)
{
    public static FlipperError FeatureNotFound { get; } = new(404, 1, "Feature not found.");
    public static FlipperError GroupNotRegistered { get; } = new(404, 2, "Group not registered.");
    public static FlipperError Percentage { get; } = new(422, 3, "Percentage must be a positive number less than or equal to 100.");
    public static FlipperError FlipperIdMissing { get; } = new(422, 4, "Required parameter flipper_id is missing.");
    public static FlipperError NameMissing { get; } = new(422, 5, "Required parameter name is missing.");
    public static FlipperError Expression { get; } = new(422, 7, "The expression is invalid.");

    public object Body => new { Code, Message, MoreInfo = "https://flippercloud.io/docs/api#error-code-reference" };
}

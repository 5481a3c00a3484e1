namespace SecureMessaging.Toggles;

/// <summary>A percentage that is no number from 0 to 100. The text is Flipper's own.</summary>
public sealed class PercentageOutOfRangeException(string value)
    : ArgumentException($"value must be a positive number less than or equal to 100, but was {value}");

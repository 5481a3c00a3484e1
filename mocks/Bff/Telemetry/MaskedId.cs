namespace SecureMessaging.Mocks.Bff.Telemetry;

/// <summary>An id as logs may show it: its last six digits, and less of a short one.</summary>
internal static class MaskedId
{
    private const int Shown = 6;

    public static string Of(long id)
    {
        var text = id.ToString();
        return text.Length > Shown ? new string('*', text.Length - Shown) + text[^Shown..] : new string('*', text.Length);
    }
}

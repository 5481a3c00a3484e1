namespace SecureMessaging.Mocks.Tests.Bff.Support;

/// <summary>A call that reached the fake SM API.</summary>
public sealed record RecordedCall(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public override string ToString() => $"{Method} {Target}";
}

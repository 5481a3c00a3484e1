using System.Text.Json;

namespace SecureMessaging.Mocks.SmApi.Sessions;

/// <summary>
/// Users whose session is refused, by mhvCorrelationId (<c>session-refusals.json</c>): how each code of the table is reached by
/// ordinary data. 503 stands for the recorded answer without a body.
/// </summary>
internal static class SessionRefusals
{
    private static readonly Dictionary<long, int> Codes = Load();

    public static int? For(long mhvCorrelationId) => Codes.TryGetValue(mhvCorrelationId, out var code) ? code : null;

    private static Dictionary<long, int> Load()
    {
        using var file = typeof(SessionRefusals).Assembly.GetManifestResourceStream("session-refusals.json")!;
        return JsonSerializer.Deserialize<Document>(file, JsonSerializerOptions.Web)!.Users.ToDictionary(user => user.MhvCorrelationId, user => user.Code);
    }

    private sealed record Document(IReadOnlyList<User> Users);

    private sealed record User(long MhvCorrelationId, int Code);
}

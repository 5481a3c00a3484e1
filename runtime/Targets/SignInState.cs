using System.Text.Json;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Runtime.Targets;

/// <summary>A sign-in as Playwright saves it (its storage state): the cookies of a browser that somebody has signed in with.</summary>
public sealed class SignInState
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    // vets-api app/services/sign_in/constants/auth.rb. The cookie is set for the route alone (token_serializer.rb).
    internal const string RefreshRoute = "/v0/sign_in/refresh";
    internal const string RefreshCookie = "vagov_refresh_token";

    private readonly IReadOnlyList<SavedCookie> _cookies;
    private readonly IReadOnlyList<JsonElement> _origins;

    private SignInState(IReadOnlyList<SavedCookie> cookies, IReadOnlyList<JsonElement> origins) => (_cookies, _origins) = (cookies, origins);

    /// <summary>Reads a saved state.</summary>
    /// <exception cref="UsageException">There is none, or it is none.</exception>
    public static async Task<SignInState> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
            throw new UsageException($"There is no saved sign-in {path}: make one with rollout/Cli -- sign-in --web URL --persona NAME --out {path}");

        try
        {
            await using var file = File.OpenRead(path);
            var state = await JsonSerializer.DeserializeAsync<State>(file, Json, cancellationToken);
            return new(state?.Cookies ?? throw new JsonException("it holds no cookies"), state.Origins ?? []);
        }
        catch (JsonException malformed)
        {
            throw new UsageException($"{path} is no saved sign-in ({malformed.Message.ReplaceLineEndings(" ")}): save it anew with rollout/Cli -- sign-in.", malformed);
        }
    }

    /// <summary>Makes room for a state: asked before somebody takes the trouble to sign in.</summary>
    /// <exception cref="UsageException">Nothing can be written there.</exception>
    public static void MakeRoom(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            File.Create(Fresh(path), 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception unable) when (unable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written ({unable.Message.ReplaceLineEndings(" ")}): give another --out.", unable);
        }
    }

    /// <summary>Writes a state that Playwright can open.</summary>
    public static Task WriteAsync(string path, IReadOnlyList<SavedCookie> cookies, CancellationToken cancellationToken) =>
        WriteAsync(path, JsonSerializer.Serialize(new State(cookies, []), Json), cancellationToken);

    /// <summary>Writes a state as Playwright gives it. Whoever can read the file is signed in: at no time can any but its owner.</summary>
    public static async Task WriteAsync(string path, string state, CancellationToken cancellationToken)
    {
        // A mode is given to a new file only; one that is there already may be open to all.
        var fresh = Fresh(path);
        File.Delete(fresh);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using (var file = new StreamWriter(fresh, options))
            await file.WriteAsync(state.AsMemory(), cancellationToken);
        File.Move(fresh, path, overwrite: true);
    }

    /// <summary>The state with the values that some of its cookies have been given since; null when the sign-in was not refreshed.</summary>
    /// <param name="cookies">Cookies as they are now. Those that are not in the state stay out, and those that are gone stay in: a window may have forgotten them.</param>
    public SignInState? RenewedBy(IEnumerable<SavedCookie> cookies)
    {
        var now = cookies.ToLookup(cookie => (cookie.Name, cookie.Domain, cookie.Path));
        var renewed = _cookies.Select(cookie => now[(cookie.Name, cookie.Domain, cookie.Path)].LastOrDefault() is { } last
            ? cookie with { Value = last.Value, Expires = last.Expires }
            : cookie).ToList();
        return renewed.Zip(_cookies).Any(pair => pair.First.Name == RefreshCookie && pair.First.Value != pair.Second.Value) ? new(renewed, _origins) : null;
    }

    /// <summary>Writes it to the file it was read from. Whoever has used a token may not be kept from writing down the next one.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public async Task SaveAsync(string path)
    {
        try
        {
            await WriteAsync(path, JsonSerializer.Serialize(new State(_cookies, _origins), Json), CancellationToken.None);
        }
        catch (Exception unable) when (unable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be written ({unable.Message.ReplaceLineEndings(" ")}): the site has refreshed the sign-in, and the file must follow.", unable);
        }
    }

    // Of the cookies that go to an address, those that its answer set anew.
    internal IEnumerable<SavedCookie> Renewals(IEnumerable<string> setCookies, Uri address, DateTimeOffset now) =>
        from set in setCookies
        from cookie in _cookies
        where cookie.GoesTo(address, now) && set.StartsWith($"{cookie.Name}=", StringComparison.Ordinal)
        select cookie.SetBy(set);

    private static string Fresh(string path) => $"{path}.new";

    /// <summary>The cookies that a browser would send to an address now, by name.</summary>
    public IEnumerable<KeyValuePair<string, string>> CookiesFor(Uri address, DateTimeOffset now) =>
        from cookie in _cookies
        where cookie.GoesTo(address, now)
        select KeyValuePair.Create(cookie.Name, cookie.Value);

    private sealed record State(IReadOnlyList<SavedCookie>? Cookies, IReadOnlyList<JsonElement>? Origins);
}

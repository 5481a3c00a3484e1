using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>Passes for twelve hours, sealed with the control token, so that the token itself stays out of cookies and addresses.</summary>
internal sealed class Passes(string token, TimeProvider time)
{
    private static readonly TimeSpan Valid = TimeSpan.FromHours(12);

    private readonly byte[] _key = SHA256.HashData(Encoding.UTF8.GetBytes(token));

    /// <summary>Whether a text is the token itself.</summary>
    public bool IsToken(string text) => CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(text)), _key);

    /// <summary>A pass for one purpose.</summary>
    public string Issue(string purpose) => Seal(purpose, (time.GetUtcNow() + Valid).ToUnixTimeSeconds());

    /// <summary>Whether a text is a pass for this purpose that has not expired.</summary>
    public bool IsValid(string purpose, string? pass) =>
        pass?.Split('.') is [var until, _]
        && long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds > time.GetUtcNow().ToUnixTimeSeconds()
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(pass), Encoding.UTF8.GetBytes(Seal(purpose, seconds)));

    private string Seal(string purpose, long until) =>
        string.Create(CultureInfo.InvariantCulture, $"{until}.{Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{purpose}|{until}")))}");
}

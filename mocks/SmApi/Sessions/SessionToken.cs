using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace SecureMessaging.Mocks.SmApi.Sessions;

/// <summary>
/// Session tokens that carry patient and expiry themselves, signed: a million sessions cost no memory, and a forged or altered token
/// is refused.
/// </summary>
internal sealed class SessionToken(ulong seed)
{
    private const int PayloadLength = 24;
    private const int Length = PayloadLength + 16;

    private readonly byte[] _key = SHA256.HashData(Encoding.UTF8.GetBytes($"sm-session-{seed}"));
    private long _serial;

    public string Issue(long patient, DateTimeOffset expires)
    {
        Span<byte> token = stackalloc byte[Length];
        BinaryPrimitives.WriteInt64BigEndian(token, patient);
        BinaryPrimitives.WriteInt64BigEndian(token[8..], expires.UtcTicks);
        BinaryPrimitives.WriteInt64BigEndian(token[16..], Interlocked.Increment(ref _serial));
        Sign(token[..PayloadLength], token[PayloadLength..]);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>Patient and expiry of a token that was issued here.</summary>
    public bool TryRead(string text, out long patient, out DateTimeOffset expires)
    {
        (patient, expires) = (0, default);
        Span<byte> token = stackalloc byte[Length];
        Span<byte> signature = stackalloc byte[16];
        if (Base64Url.DecodeFromChars(text, token, out _, out var written) != OperationStatus.Done || written != Length)
            return false;

        Sign(token[..PayloadLength], signature);
        if (!CryptographicOperations.FixedTimeEquals(signature, token[PayloadLength..]))
            return false;

        patient = BinaryPrimitives.ReadInt64BigEndian(token);
        expires = new DateTimeOffset(BinaryPrimitives.ReadInt64BigEndian(token[8..]), TimeSpan.Zero);
        return true;
    }

    private void Sign(ReadOnlySpan<byte> payload, Span<byte> signature)
    {
        Span<byte> hash = stackalloc byte[32];
        HMACSHA256.HashData(_key, payload, hash);
        hash[..16].CopyTo(signature);
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.SmApi.Attachments;

/// <summary>Addresses that carry their own permission and end, as S3's do; these lead back to the simulator.</summary>
internal sealed class PresignedAddress(ulong seed)
{
    private const string DateFormat = "yyyyMMdd'T'HHmmss'Z'";

    // X-Amz-Expires=600 in the recording.
    private const int Seconds = 600;

    private readonly byte[] _key = SHA256.HashData(Encoding.UTF8.GetBytes($"sm-attachments-{seed}"));

    public string For(Uri host, long sender, string file, DateTimeOffset now)
    {
        var date = now.UtcDateTime.ToString(DateFormat, CultureInfo.InvariantCulture);
        var path = $"/attachments/{sender}/{file}";
        return $"{host.GetLeftPart(UriPartial.Authority)}/attachments/{sender}/{Uri.EscapeDataString(file)}"
               + $"?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date={date}&X-Amz-Expires={Seconds}&X-Amz-SignedHeaders=host&X-Amz-Signature={Sign(path, date)}";
    }

    /// <summary>Whether a request uses such an address in time.</summary>
    public bool Allows(SimRequest request, DateTimeOffset now)
    {
        var date = request.QueryText("X-Amz-Date") ?? "";
        var path = $"/attachments/{request.Text("sender")}/{request.Text("file")}";
        return DateTimeOffset.TryParseExact(date, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var signed)
               && now - signed < TimeSpan.FromSeconds(Seconds)
               && Sign(path, date) == request.QueryText("X-Amz-Signature");
    }

    /// <summary>A name for a file that no other has: stem, a UUID from the seed and a number, extension.</summary>
    public string UniqueName(string stem, string extension, long number)
    {
        var hash = HMACSHA256.HashData(_key, BitConverter.GetBytes(number));
        return $"{stem}-{new Guid(hash.AsSpan(0, 16))}.{extension}";
    }

    private string Sign(string path, string date) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{date}{path}")));
}

using System.Security.Cryptography;
using System.Text;

namespace SecureMessaging.Runtime.Provisioning;

/// <summary>Remembers from which inputs something was made, so that it is made once and again only when they change.</summary>
internal sealed class Stamp(string file, IEnumerable<string> inputs)
{
    private readonly string _hash = Hash(inputs);

    public bool IsCurrent => File.Exists(file) && File.ReadAllText(file) == _hash;

    /// <summary>Before something is made anew: what is left half-made must not pass for made.</summary>
    public void Clear() => File.Delete(file);

    public void Write() => File.WriteAllText(file, _hash);

    private static string Hash(IEnumerable<string> inputs)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var input in inputs.Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(input)));
            hash.AppendData(File.ReadAllBytes(input));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

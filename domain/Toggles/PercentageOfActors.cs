using System.IO.Hashing;
using System.Text;

namespace SecureMessaging.Toggles;

/// <summary>
/// Flipper's percentage-of-actors formula, to the bit: the users it turns on here are those production would.
/// </summary>
/// <remarks>
/// <c>crc32(utf8(feature + actors)) mod 100000 &lt; percentage * 1000</c> (flipper lib/flipper/gates/percentage_of_actors.rb).
/// It must never change, not even to mend its tiny modulo bias: any change re-buckets every user in mid-rollout.
/// Feature and actor are hashed together, so two features bucket the same users independently; and buckets nest: whoever is in
/// at 5 % is in at 25 %.
/// </remarks>
public static class PercentageOfActors
{
    /// <summary>Buckets are thousandths of a percent.</summary>
    public const int Buckets = 100_000;

    private const int BucketsPerPercent = Buckets / 100;

    /// <summary>The bucket, from 0 to 99999, of one actor for a feature.</summary>
    public static int Bucket(string feature, string actor)
    {
        ArgumentNullException.ThrowIfNull(feature);
        ArgumentNullException.ThrowIfNull(actor);
        var length = Encoding.UTF8.GetMaxByteCount(feature.Length + actor.Length);
        Span<byte> utf8 = length <= 512 ? stackalloc byte[length] : new byte[length];
        var written = Encoding.UTF8.GetBytes(feature, utf8);
        written += Encoding.UTF8.GetBytes(actor, utf8[written..]);
        return (int)(Crc32.HashToUInt32(utf8[..written]) % Buckets);
    }

    /// <summary>The bucket of several actors together: ids sorted by code unit, joined without a separator, hashed once.</summary>
    public static int Bucket(string feature, IEnumerable<string> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        return Bucket(feature, string.Concat(actors.Order(StringComparer.Ordinal)));
    }

    /// <summary>Whether one actor is inside a percentage.</summary>
    public static bool Includes(string feature, Percentage percentage, string actor) =>
        percentage.Value >= 100 || (percentage.Value > 0 && IsBelow(Bucket(feature, actor), percentage));

    /// <summary>Whether actors taken together are inside a percentage. Nobody is not: false, even at 100.</summary>
    public static bool Includes(string feature, Percentage percentage, IReadOnlyCollection<string> actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        if (actors.Count == 0 || percentage.Value <= 0)
            return false;

        return percentage.Value >= 100 || IsBelow(Bucket(feature, actors), percentage);
    }

    // IEEE double on purpose, as Ruby's Float: 2.007 * 1000 is 2007.0000000000002, so bucket 2007 is in at 2.007 %.
    private static bool IsBelow(int bucket, Percentage percentage) => bucket < percentage.Value * BucketsPerPercent;
}

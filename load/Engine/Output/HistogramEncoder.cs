using System.Buffers.Binary;
using System.IO.Compression;
using System.Numerics;
using HdrHistogram;

namespace SecureMessaging.Load.Engine.Output;

/// <summary>
/// Encodes histograms as a line of a histogram log holds them: HdrHistogram's format V2, compressed, base64. The library's own encoder copies
/// the counts and makes three buffers as large for each histogram, and leaves out the checksum by which zlib ends.
/// </summary>
internal sealed class HistogramEncoder : IDisposable
{
    private const int Cookie = 0x1c849313;
    private const int CompressedCookie = 0x1c849314;
    private const int HeaderLength = 40;
    private const int CompressedHeaderLength = 8;

    private readonly MemoryStream _plain = new();
    private readonly MemoryStream _compressed = new();
    private char[] _base64 = [];

    /// <summary>The histogram; valid until the next call.</summary>
    public ReadOnlySpan<char> Encode(HistogramBase histogram)
    {
        var plain = EncodePlain(histogram);
        Begin(_compressed, CompressedHeaderLength);
        using (var zlib = new ZLibStream(_compressed, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(plain);

        var whole = Written(_compressed);
        BinaryPrimitives.WriteInt32BigEndian(whole, CompressedCookie);
        BinaryPrimitives.WriteInt32BigEndian(whole[4..], whole.Length - CompressedHeaderLength);

        var length = (whole.Length + 2) / 3 * 4;
        if (_base64.Length < length)
            _base64 = new char[2 * length];
        Convert.TryToBase64Chars(whole, _base64, out var written);
        return _base64.AsSpan(0, written);
    }

    public void Dispose()
    {
        _plain.Dispose();
        _compressed.Dispose();
    }

    private ReadOnlySpan<byte> EncodePlain(HistogramBase histogram)
    {
        Begin(_plain, HeaderLength);
        var next = 0;
        foreach (var recorded in histogram.RecordedValues())
        {
            var index = IndexOf(recorded.ValueIteratedTo, histogram.SubBucketCount / 2);
            // So many counts of nothing are one negative number.
            if (index > next)
                Write(next - index);
            Write(recorded.CountAtValueIteratedTo);
            next = index + 1;
        }

        var whole = Written(_plain);
        BinaryPrimitives.WriteInt32BigEndian(whole, Cookie);
        BinaryPrimitives.WriteInt32BigEndian(whole[4..], whole.Length - HeaderLength);
        BinaryPrimitives.WriteInt32BigEndian(whole[12..], histogram.NumberOfSignificantValueDigits);
        BinaryPrimitives.WriteInt64BigEndian(whole[16..], histogram.LowestTrackableValue);
        BinaryPrimitives.WriteInt64BigEndian(whole[24..], histogram.HighestTrackableValue);
        BinaryPrimitives.WriteDoubleBigEndian(whole[32..], 1);
        return whole;
    }

    // Each bucket counts values twice as wide as the one before, and adds half as many counts as the first holds.
    private static int IndexOf(long value, int half)
    {
        var bucket = Math.Max(0, BitOperations.Log2((ulong)value | 1) - BitOperations.Log2((uint)half));
        return bucket * half + (int)(value >> bucket);
    }

    // Zigzag, seven bits to a byte.
    private void Write(long value)
    {
        var rest = (ulong)((value << 1) ^ (value >> 63));
        for (; rest > 0x7f; rest >>= 7)
            _plain.WriteByte((byte)(rest | 0x80));
        _plain.WriteByte((byte)rest);
    }

    private static void Begin(MemoryStream stream, int at)
    {
        stream.SetLength(at);
        stream.Position = at;
    }

    private static Span<byte> Written(MemoryStream stream) => stream.GetBuffer().AsSpan(0, (int)stream.Length);
}

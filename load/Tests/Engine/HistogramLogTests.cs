using System.IO.Compression;
using CsCheck;
using HdrHistogram;
using Microsoft.Extensions.Time.Testing;
using SecureMessaging.Load.Engine.Output;
using SecureMessaging.Load.Engine.Recording;
using SecureMessaging.Load.Engine.Running;

namespace SecureMessaging.Load.Tests.Engine;

public sealed class HistogramLogTests : IDisposable
{
    private static readonly SeriesKey Send = new("s", "send", Outcome.Ok, new("new", "vista", "web"));

    private static readonly Gen<long[]> AnyTimes =
        Gen.OneOf(Gen.Long[0, 3_000], Gen.Long[0, 600_000_000], Gen.Const(0L), Gen.Const(2_047L), Gen.Const(2_048L), Gen.Const(600_000_000L)).Array[1, 200];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("load-tests-");

    private string Response => Path.Combine(_folder.FullName, HistogramLog.ResponseFile);

    private string Lateness => Path.Combine(_folder.FullName, HistogramLog.LatenessFile);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Is_plain_text_from_its_first_byte_on()
    {
        Write([5_000]);
        Assert.Equal("#[Histogram log format version 1.3]\n"u8.ToArray(), File.ReadAllBytes(Response)[..36]);
    }

    [Fact]
    public void Is_read_again_as_it_was_recorded() => AnyTimes.Sample(
        times =>
        {
            Write(times);
            var expected = new LongHistogram(600_000_000, 3);
            foreach (var time in times)
                expected.RecordValue(time);
            Assert.Equal(Recorded(expected), Recorded(Assert.Single(Read(Response))));
        },
        iter: 200, threads: 1);

    [Fact]
    public void Names_the_series_of_each_line_and_none_where_there_is_but_one()
    {
        Write([5_000]);
        Assert.Equal((Send.ToTag(), null), (Assert.Single(Read(Response)).Tag, Assert.Single(Read(Lateness)).Tag));
    }

    /// <summary>The library's own writer leaves the checksum out, which its reader never misses and others do.</summary>
    [Fact]
    public void Each_histogram_ends_with_the_checksum_of_zlib()
    {
        Write([5_000, 7_000_000]);
        var line = Convert.FromBase64String(File.ReadLines(Response).Last().Split(',')[^1])[8..];
        using var plain = new MemoryStream();
        using (var zlib = new ZLibStream(new MemoryStream(line), CompressionMode.Decompress))
            zlib.CopyTo(plain);

        var (a, b) = (1u, 0u);
        foreach (var one in plain.ToArray())
            (a, b) = ((a + one) % 65521, (b + a + one) % 65521);
        Assert.Equal((b << 16) | a, System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(line.AsSpan(line.Length - 4)));
    }

    private void Write(long[] microseconds)
    {
        var times = Histograms.Create();
        foreach (var time in microseconds)
            times.Record(TimeSpan.FromMicroseconds(time));
        var clock = new FakeTimeProvider();
        using var log = new HistogramLog(_folder.FullName, clock);
        log.OnPhase(RunPhase.Measured, clock.GetUtcNow());
        clock.Advance(TimeSpan.FromSeconds(1));
        log.OnTick(new(RunPhase.Measured, TimeSpan.FromSeconds(1), [], [new(Send, times, times)], times, default));
    }

    private static List<HistogramBase> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new HistogramLogReader(file);
        return [.. reader.ReadHistograms()];
    }

    private static List<(long, long)> Recorded(HistogramBase histogram) =>
        [.. histogram.RecordedValues().Select(value => (value.ValueIteratedTo, value.CountAtValueIteratedTo))];
}

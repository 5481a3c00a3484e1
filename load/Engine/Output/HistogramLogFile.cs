using HdrHistogram;

namespace SecureMessaging.Load.Engine.Output;

/// <summary>One histogram log being written, in the text that HDR viewers expect: the library's own writer writes UTF-16.</summary>
internal sealed class HistogramLogFile : IDisposable
{
    private const double MicrosecondsPerSecond = 1_000_000;
    private readonly StreamWriter _log;
    private readonly HistogramEncoder _encoder = new();

    public HistogramLogFile(string path, DateTimeOffset startedAt)
    {
        _log = new(path, append: false) { NewLine = "\n" };
        _log.WriteLine("#[Histogram log format version 1.3]");
        _log.WriteLine($"#[StartTime: {Seconds(startedAt):F3} (seconds since epoch), {startedAt.UtcDateTime:o}]");
        _log.WriteLine("\"StartTimestamp\",\"Interval_Length\",\"Interval_Max\",\"Interval_Compressed_Histogram\"");
    }

    /// <summary>Writes what was recorded in an interval; nothing when nothing was.</summary>
    public void Append(HistogramBase histogram, string? tag, DateTimeOffset from, DateTimeOffset to)
    {
        if (histogram.TotalCount == 0)
            return;

        if (tag is not null)
            _log.Write($"Tag={tag},");
        _log.Write($"{Seconds(from):F3},{(to - from).TotalSeconds:F3},{histogram.GetMaxValue() / MicrosecondsPerSecond:F3},");
        _log.WriteLine(_encoder.Encode(histogram));
    }

    public void Flush() => _log.Flush();

    public void Dispose()
    {
        _log.Dispose();
        _encoder.Dispose();
    }

    private static double Seconds(DateTimeOffset at) => at.ToUnixTimeMilliseconds() / 1000d;
}

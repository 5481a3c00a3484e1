using HdrHistogram;

namespace SecureMessaging.Load.Engine.Output;

/// <summary>One histogram log being written.</summary>
internal sealed class HistogramLogFile : IDisposable
{
    private readonly FileStream _file;
    private readonly HistogramLogWriter _writer;

    public HistogramLogFile(string path, DateTimeOffset startedAt)
    {
        _file = File.Create(path);
        _writer = new(_file);
        _writer.Write(startedAt.UtcDateTime);
    }

    public void Append(HistogramBase histogram, string tag, DateTimeOffset from, DateTimeOffset to)
    {
        (histogram.StartTimeStamp, histogram.EndTimeStamp, histogram.Tag) = (from.ToUnixTimeMilliseconds(), to.ToUnixTimeMilliseconds(), tag);
        _writer.Append(histogram);
    }

    public void Flush() => _file.Flush();

    public void Dispose()
    {
        _writer.Dispose();
        _file.Dispose();
    }
}

using HdrHistogram;
using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Engine.Output;

/// <summary>Reads histogram logs again and adds them up: the merge of several machines.</summary>
public static class HistogramLogs
{
    /// <summary>The sum of the logs in several folders, by key; equal to what one machine would have recorded.</summary>
    public static IReadOnlyList<SeriesTotal> Merge(IReadOnlyList<string> folders)
    {
        var response = Sum(folders, HistogramLog.ResponseFile);
        var service = Sum(folders, HistogramLog.ServiceFile);
        return
        [
            .. response.OrderBy(sum => sum.Key, StringComparer.Ordinal)
                .Select(sum => new SeriesTotal(SeriesKey.FromTag(sum.Key), sum.Value, service.GetValueOrDefault(sum.Key) ?? Histograms.Create(), [], ByteTotal.None)),
        ];
    }

    /// <summary>The lateness of several machines together.</summary>
    public static Distribution MergeLateness(IReadOnlyList<string> folders) =>
        Distribution.Of(Histograms.Sum(Sum(folders, HistogramLog.LatenessFile).Values));

    private static Dictionary<string, HistogramBase> Sum(IReadOnlyList<string> folders, string fileName)
    {
        var sums = new Dictionary<string, HistogramBase>();
        foreach (var folder in folders)
        {
            using var file = File.OpenRead(Path.Combine(folder, fileName));
            using var reader = new HistogramLogReader(file);
            foreach (var interval in reader.ReadHistograms())
            {
                var tag = interval.Tag ?? "";
                if (!sums.TryGetValue(tag, out var sum))
                    sums[tag] = sum = Histograms.Create();
                sum.Add(interval);
            }
        }

        return sums;
    }
}

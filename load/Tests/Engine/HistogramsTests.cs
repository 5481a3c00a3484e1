using CsCheck;
using HdrHistogram;
using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Tests.Engine;

/// <summary>Histograms in pages say what the library's own in one piece say.</summary>
public sealed class HistogramsTests
{
    private static readonly Gen<long[]> AnyTimes = Gen.OneOf(Gen.Long[0, 5_000], Gen.Long[0, 600_000_000]).Array[1, 100];

    [Fact]
    public void Figures_are_those_of_a_histogram_in_one_piece() =>
        AnyTimes.Sample(times => Distribution.Of(Paged(times)) == Distribution.Of(Whole(times)));

    [Fact]
    public void A_sum_is_the_same_from_pages_and_from_one_piece() => Gen.Select(AnyTimes, AnyTimes).Sample((some, others) =>
        Distribution.Of(Histograms.Sum([Paged(some), Whole(others)])) == Distribution.Of(Histograms.Sum([Paged([.. some, .. others])])));

    [Fact]
    public void A_copy_keeps_what_the_original_forgets()
    {
        var original = Paged([1, 1_000]);
        var copy = original.Copy();
        original.Reset();
        Assert.Equal((0, 2), (original.TotalCount, copy.TotalCount));
    }

    private static HistogramBase Paged(long[] times) => Filled(Histograms.Create(), times);

    private static LongHistogram Whole(long[] times) => Filled(new LongHistogram((long)Histograms.Longest.TotalMicroseconds, 3), times);

    private static T Filled<T>(T histogram, long[] times)
        where T : HistogramBase
    {
        foreach (var time in times)
            histogram.RecordValue(time);
        return histogram;
    }
}

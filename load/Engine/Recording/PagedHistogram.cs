using HdrHistogram;

namespace SecureMessaging.Load.Engine.Recording;

/// <summary>
/// A histogram whose counts are made page by page, where something is recorded. In one piece they take 172 kB of the large object heap, and a
/// run has hundreds of histograms.
/// </summary>
internal sealed class PagedHistogram : HistogramBase
{
    private const int PageLength = 128;
    private readonly long[]?[] _pages;

    public PagedHistogram(long highestTrackableValue, int digits)
        : base(1, highestTrackableValue, digits) =>
        _pages = new long[((BucketCount + 1) * (SubBucketCount / 2) + PageLength - 1) / PageLength][];

    public override long TotalCount { get; protected set; }

    protected override int WordSizeInBytes => sizeof(long);

    protected override long MaxAllowableCount => long.MaxValue;

    public override HistogramBase Copy()
    {
        var copy = new PagedHistogram(HighestTrackableValue, NumberOfSignificantValueDigits);
        copy.Add(this);
        return copy;
    }

    public override void Add(HistogramBase fromHistogram)
    {
        if (fromHistogram is not PagedHistogram other || other._pages.Length != _pages.Length)
        {
            base.Add(fromHistogram);
            return;
        }

        for (var number = 0; number < _pages.Length; number++)
        {
            if (other._pages[number] is not { } page)
                continue;

            var sum = _pages[number] ??= new long[PageLength];
            for (var i = 0; i < PageLength; i++)
                sum[i] += page[i];
        }

        TotalCount += other.TotalCount;
    }

    protected override long GetCountAtIndex(int index) => _pages[index / PageLength] is { } page ? page[index % PageLength] : 0;

    protected override void SetCountAtIndex(int index, long value) => PageOf(index)[index % PageLength] = value;

    protected override void IncrementCountAtIndex(int index) => AddToCountAtIndex(index, 1);

    protected override void AddToCountAtIndex(int index, long addend)
    {
        if (addend == 0)
            return;

        PageOf(index)[index % PageLength] += addend;
        TotalCount += addend;
    }

    protected override void ClearCounts()
    {
        if (TotalCount == 0)
            return;

        foreach (var page in _pages)
            page?.AsSpan().Clear();
        TotalCount = 0;
    }

    protected override void CopyCountsInto(long[] target)
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = GetCountAtIndex(i);
    }

    private long[] PageOf(int index) => _pages[index / PageLength] ??= new long[PageLength];
}

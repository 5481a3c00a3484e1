namespace SecureMessaging.Statistics;

/// <summary>The rank sum of the first of two samples ranked together (ties share their mean rank), and sum(t³ - t) over ties.</summary>
internal readonly record struct Ranking(double SumOfFirst, double TieTerm)
{
    public static Ranking Of(IReadOnlyCollection<double> first, IReadOnlyCollection<double> second)
    {
        var values = first.Concat(second).ToArray();
        var isFirst = new bool[values.Length];
        Array.Fill(isFirst, true, 0, first.Count);
        Array.Sort(values, isFirst);

        double sum = 0, ties = 0;
        for (var start = 0; start < values.Length;)
        {
            var end = start;
            var ofFirst = 0;
            for (; end < values.Length && values[end] == values[start]; end++)
                ofFirst += isFirst[end] ? 1 : 0;
            double tied = end - start;
            sum += ofFirst * (start + end + 1) / 2.0;
            ties += (tied * tied * tied) - tied;
            start = end;
        }

        return new Ranking(sum, ties);
    }
}

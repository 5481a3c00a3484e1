namespace SecureMessaging.Load.Engine.Dispatch;

/// <summary>Merges ordered streams of due work into one.</summary>
internal static class Timeline
{
    public static IEnumerable<DueWork> Merge(IEnumerable<IEnumerable<DueWork>> streams)
    {
        var heads = new PriorityQueue<IEnumerator<DueWork>, (TimeSpan Due, int Stream)>();
        var all = streams.Select(stream => stream.GetEnumerator()).ToArray();
        try
        {
            for (var i = 0; i < all.Length; i++)
                Offer(i);

            while (heads.TryDequeue(out var head, out var rank))
            {
                yield return head.Current;
                Offer(rank.Stream);
            }
        }
        finally
        {
            foreach (var stream in all)
                stream.Dispose();
        }

        void Offer(int stream)
        {
            if (all[stream].MoveNext())
                heads.Enqueue(all[stream], (all[stream].Current.Due, stream));
        }
    }
}

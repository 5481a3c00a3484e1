using System.Collections.Concurrent;

namespace SecureMessaging.Mocks.Host.State;

/// <summary>
/// State by patient, in two generations, each looked up in constant time. A patient's state is forgotten once
/// <paramref name="generation"/> others were touched after it was last touched; the patient is then as on the first day.
/// </summary>
public sealed class GenerationStore<T>(Func<long, T> make, int generation)
    where T : class
{
    private readonly Lock _gate = new();
    private volatile ConcurrentDictionary<long, T> _young = new();
    private volatile ConcurrentDictionary<long, T> _old = new();
    private long _evicted;

    public long Count => _young.Count + _old.Count;

    /// <summary>How many were forgotten.</summary>
    public long Evicted => Interlocked.Read(ref _evicted);

    /// <summary>A patient's state, made when there is none.</summary>
    public T Touch(long patient)
    {
        if (_young.TryGetValue(patient, out var state))
            return state;

        lock (_gate)
        {
            if (_young.TryGetValue(patient, out state))
                return state;

            if (_young.Count >= generation)
            {
                Interlocked.Add(ref _evicted, _old.Count);
                (_old, _young) = (_young, new());
            }

            // Young before it leaves the old: whoever peeks meanwhile finds it.
            _young[patient] = state = _old.TryGetValue(patient, out var kept) ? kept : make(patient);
            _old.TryRemove(patient, out _);
            return state;
        }
    }

    /// <summary>A patient's state, or null when there is none.</summary>
    public T? Peek(long patient) =>
        _young.TryGetValue(patient, out var state)
        || _old.TryGetValue(patient, out state)
        || _young.TryGetValue(patient, out state) // touched in between
            ? state
            : null;

    /// <summary>Forgets all, or one patient's.</summary>
    public void Clear(long? patient)
    {
        lock (_gate)
        {
            if (patient is not { } one)
            {
                (_young, _old) = (new(), new());
                return;
            }

            _young.TryRemove(one, out _);
            _old.TryRemove(one, out _);
        }
    }
}

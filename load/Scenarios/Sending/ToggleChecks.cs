using System.Collections.Concurrent;
using SecureMessaging.Load.Scenarios.Users;

namespace SecureMessaging.Load.Scenarios.Sending;

/// <summary>Compares what the target served each user with the formula.</summary>
public sealed class ToggleChecks
{
    private const int ExamplesKept = 20;
    private readonly ConcurrentQueue<ToggleMismatch> _examples = new();
    private int _checked;
    private int _differing;

    /// <summary>Compares the toggles of one user.</summary>
    public void Compare(LoadUser user, IReadOnlyDictionary<string, bool> served)
    {
        ArgumentNullException.ThrowIfNull(user);
        Interlocked.Increment(ref _checked);
        var differing = user.Toggles.Where(toggle => served.GetValueOrDefault(toggle.Key) != toggle.Value).ToArray();
        if (differing.Length > 0 && Interlocked.Increment(ref _differing) <= ExamplesKept)
            _examples.Enqueue(new(user.Index, differing[0].Key, Formula: differing[0].Value, Served: !differing[0].Value));
    }

    /// <summary>The result.</summary>
    public ToggleAssignment Total() => new(_checked, _differing, [.. _examples]);
}

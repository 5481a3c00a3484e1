using System.Collections.Concurrent;

namespace SecureMessaging.Rollout.Drill.Running;

/// <summary>What each catcher says of a stack without a defect: asked once, when first needed.</summary>
internal sealed class CleanRuns(Asking asking)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Finding>>> _findings = new();

    public Task<Finding> OfAsync(ICatcher catcher, CancellationToken cancellationToken) =>
        _findings.GetOrAdd(catcher.Name, _ => new(() => asking.AskAsync(null, catcher, cancellationToken))).Value;
}

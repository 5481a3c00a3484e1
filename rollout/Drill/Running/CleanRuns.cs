using System.Collections.Concurrent;

namespace SecureMessaging.Rollout.Drill.Running;

/// <summary>
/// What each catcher says of a stack without a defect: asked when first needed, and once more when it is red, for a busy machine can be too
/// slow for a journey. Who is red twice is taken to be red always.
/// </summary>
internal sealed class CleanRuns(Asking asking)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<Finding>>> _findings = new();

    public Task<Finding> OfAsync(ICatcher catcher, CancellationToken cancellationToken) =>
        _findings.GetOrAdd(catcher.Name, _ => new(() => AskAsync(catcher, cancellationToken))).Value;

    private async Task<Finding> AskAsync(ICatcher catcher, CancellationToken cancellationToken)
    {
        var finding = await asking.AskAsync(null, catcher, cancellationToken);
        return finding.Outcome == FindingOutcome.Red ? await asking.AskAsync(null, catcher, cancellationToken) : finding;
    }
}

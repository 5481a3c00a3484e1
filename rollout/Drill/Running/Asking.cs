namespace SecureMessaging.Rollout.Drill.Running;

/// <summary>Asks catchers, each on a stack of its own and within a limit.</summary>
internal sealed class Asking(DrillOptions options, string pagesFolder, CatchingTools tools, Func<Defect?, ICatcher, CancellationToken, Task<Finding>>? ask)
{
    /// <summary>Asks one; what could not be said is asked once more.</summary>
    /// <param name="defect">What is fitted, or null for a clean stack.</param>
    /// <param name="catcher">Whom.</param>
    /// <param name="cancellationToken">Ends the drill.</param>
    public async Task<Finding> AskAsync(Defect? defect, ICatcher catcher, CancellationToken cancellationToken)
    {
        var once = ask ?? OnceAsync;
        var finding = await once(defect, catcher, cancellationToken);
        return finding.Outcome == FindingOutcome.Nothing ? await once(defect, catcher, cancellationToken) : finding;
    }

    /// <summary>
    /// Asks one about a defect, and again when it is red, as of a clean stack: a busy machine can be too slow for a journey. One that
    /// measures has the machine to itself, and counts.
    /// </summary>
    /// <param name="defect">What is fitted.</param>
    /// <param name="catcher">Whom.</param>
    /// <param name="cancellationToken">Ends the drill.</param>
    public async Task<Finding> DefectAsync(Defect defect, ICatcher catcher, CancellationToken cancellationToken)
    {
        var first = await AskAsync(defect, catcher, cancellationToken);
        if (catcher.Alone || first.Outcome != FindingOutcome.Red)
            return first;

        var second = await AskAsync(defect, catcher, cancellationToken);
        return second.Outcome == FindingOutcome.Green ? Finding.Nothing($"red, then green: {first.Reason}") : second;
    }

    private async Task<Finding> OnceAsync(Defect? defect, ICatcher catcher, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Limit);
        try
        {
            await using var stack = await DrillStack.StartAsync(defect, pagesFolder, options.Seed, limit.Token);
            var finding = await catcher.AskAsync(stack, tools, limit.Token);
            return stack.Misfit is { } misfit ? Finding.Nothing($"the defect itself failed: {misfit}") : finding;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Finding.Nothing($"it took longer than {options.Limit.TotalSeconds:0} s");
        }
        catch (Exception unable) when (unable is not OperationCanceledException)
        {
            return Finding.Nothing($"{unable.GetType().Name}: {unable.Message}");
        }
    }
}

namespace SecureMessaging.Rollout.Drill.Catching;

/// <summary>A part of the harness that can be asked whether a stack is in order.</summary>
public interface ICatcher
{
    /// <summary>What it looks at; two catchers of one name are the same.</summary>
    string Name { get; }

    /// <summary>The layer it belongs to.</summary>
    Layer Layer { get; }

    /// <summary>Whether it measures, so that nothing else may run beside it.</summary>
    bool Alone { get; }

    /// <summary>Asks it.</summary>
    Task<Finding> AskAsync(DrillStack stack, CatchingTools tools, CancellationToken cancellationToken);
}

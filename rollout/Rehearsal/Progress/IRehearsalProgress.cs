namespace SecureMessaging.Rollout.Rehearsal.Progress;

/// <summary>Tells a person what a rehearsal is doing.</summary>
public interface IRehearsalProgress
{
    /// <summary>A part begins: setting up, contracts, a stage.</summary>
    void Begin(string part);

    /// <summary>What is running within the part, with figures so far.</summary>
    void Doing(string what);

    /// <summary>The part ended; one line that stays.</summary>
    void Done(string line);
}

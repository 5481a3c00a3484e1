namespace SecureMessaging.Rollout.Drill.Results;

/// <summary>A catcher and what it said, with the defect and without.</summary>
/// <param name="Layer">Whom it belongs to; the layer that noticed, when one did.</param>
/// <param name="Name">What it looked at.</param>
/// <param name="Clean">Without the defect.</param>
/// <param name="Outcome">With it.</param>
/// <param name="Reason">In its own words.</param>
/// <param name="Seconds">How long it took with the defect.</param>
public sealed record AskedCatcher(Layer Layer, string Name, FindingOutcome Clean, FindingOutcome Outcome, string Reason, double Seconds)
{
    /// <summary>Whether it caught the defect: one that is always red catches nothing.</summary>
    public bool Caught => Clean == FindingOutcome.Green && Outcome == FindingOutcome.Red;

    /// <summary>Whether it had something to say; then what it did not catch has escaped it.</summary>
    public bool SaidSomething => Clean == FindingOutcome.Red || (Clean == FindingOutcome.Green && Outcome != FindingOutcome.Nothing);
}

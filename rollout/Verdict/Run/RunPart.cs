namespace SecureMessaging.Rollout.Verdict.Run;

/// <summary>A part of a run that passes or fails: contracts, journeys, assignment, rollback drills.</summary>
/// <param name="Cause">What it is a cause of when it fails.</param>
/// <param name="Result">How it ended.</param>
/// <param name="Sentence">What happened, for a person.</param>
public sealed record RunPart(RunCause Cause, PartResult Result, string Sentence);

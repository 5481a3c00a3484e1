using SecureMessaging.Rollout.Rehearsal.Progress;
using SecureMessaging.Rollout.Rehearsal.Store;
using SecureMessaging.Rollout.Verdict.Plan;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Running;

/// <summary>What every part of a rehearsal has at hand.</summary>
/// <param name="Run">Where it is recorded.</param>
/// <param name="Plan">What is released.</param>
/// <param name="Profile">How thoroughly it is rehearsed.</param>
/// <param name="Target">What it is rehearsed on.</param>
/// <param name="Progress">Whom to tell.</param>
/// <param name="Time">Real time.</param>
internal sealed record RehearsalContext(RunFolder Run, ReleasePlan Plan, Profile Profile, StackTarget Target, IRehearsalProgress Progress, TimeProvider Time)
{
    /// <summary>First part of every join key of a stage.</summary>
    public string KeyPrefix(string stage) => $"{Run.Settings.Run}-{stage}";

    /// <summary>A seed for one part of the run, as the generators of .NET take it.</summary>
    public int SeedOf(int part) => (int)((Run.Settings.Seed + (ulong)part) & int.MaxValue);
}

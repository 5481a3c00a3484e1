using SecureMessaging.Rollout.Drill;
using SecureMessaging.Rollout.Drill.Catching;

namespace SecureMessaging.Rollout.Tests.Drill;

/// <summary>A catcher that says what it is told to: of a clean stack, and of one with a defect.</summary>
internal sealed record Says(string Name, Finding OfClean, Finding OfDefect) : ICatcher
{
    public Layer Layer => Layer.Journey;

    public bool Alone => false;

    public Task<Finding> AskAsync(DrillStack stack, CatchingTools tools, CancellationToken cancellationToken) =>
        Task.FromResult(stack.DefectName == "clean" ? OfClean : OfDefect);
}

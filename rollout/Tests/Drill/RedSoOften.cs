using SecureMessaging.Rollout.Drill;
using SecureMessaging.Rollout.Drill.Catching;

namespace SecureMessaging.Rollout.Tests.Drill;

/// <summary>A catcher that finds a clean stack in order, and one with a defect only after it was red so often.</summary>
internal sealed class RedSoOften(int times) : ICatcher
{
    private int _asked;

    public string Name => "red so often";

    public Layer Layer => Layer.Journey;

    public bool Alone => false;

    public Task<Finding> AskAsync(DrillStack stack, CatchingTools tools, CancellationToken cancellationToken) =>
        Task.FromResult(stack.DefectName != "clean" && _asked++ < times ? Finding.Red(Layer.Journey, "by chance") : Finding.Green);
}

using SecureMessaging.Rollout.Drill;
using SecureMessaging.Rollout.Drill.Catching;

namespace SecureMessaging.Rollout.Tests.Drill;

/// <summary>A catcher that says what it is told to: of a clean stack, and of one with a defect, in turn. It looks at neither.</summary>
internal sealed record Says(string Name, Finding OfClean, params Finding[] OfDefect) : ICatcher
{
    private readonly Queue<Finding> _left = new(OfDefect);

    public Layer Layer => Layer.Journey;

    public bool Alone => false;

    public static Task<Finding> AskAsync(Defect? defect, ICatcher catcher, CancellationToken cancellationToken) => Task.FromResult(((Says)catcher).Of(defect));

    public Task<Finding> AskAsync(DrillStack stack, CatchingTools tools, CancellationToken cancellationToken) => throw new NotSupportedException();

    private Finding Of(Defect? defect) => defect is null ? OfClean : _left.Count > 1 ? _left.Dequeue() : _left.Peek();
}

using System.CommandLine;
using SecureMessaging.Rollout.Verdict.Rule;

namespace SecureMessaging.Rollout.Cli.Options;

/// <summary>The options that give what became of a stratum's messages in the new flow, for example <c>--lost</c>, <c>--duplicated</c>, <c>--misrouted</c>.</summary>
internal sealed class BrokenPromises(string prefix, string where)
{
    private readonly Option<int> _lost = new($"--{prefix}lost") { Description = $"Messages{where} told sent and never delivered, new flow." };
    private readonly Option<int> _duplicated = new($"--{prefix}duplicated") { Description = $"Messages{where} delivered more than once, new flow." };
    private readonly Option<int> _misrouted = new($"--{prefix}misrouted") { Description = $"Messages{where} delivered to another team, new flow." };

    public IEnumerable<Option<int>> All => [_lost, _duplicated, _misrouted];

    /// <summary>The first of them that was given, or null.</summary>
    public Option? Given(ParseResult parsed) => All.FirstOrDefault(option => parsed.GetResult(option) is { Implicit: false });

    /// <summary>The counts. How many messages were accepted is not among them: that is not known of real use.</summary>
    public InvariantCounts Read(ParseResult parsed) => InvariantCounts.None with
    {
        Lost = parsed.GetValue(_lost),
        Duplicated = parsed.GetValue(_duplicated),
        Misrouted = parsed.GetValue(_misrouted),
    };
}

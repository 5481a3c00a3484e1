using System.CommandLine;
using SecureMessaging.Rollout.Verdict.Rule;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Rollout.Cli.Options;

/// <summary>The options that give one arm's counts, for example <c>--new-users</c>, <c>--new-failed</c>, <c>--new-slow</c>.</summary>
internal sealed class ArmOptions
{
    private readonly Option<int?> _users;
    private readonly Option<int?> _failed;
    private readonly Option<int?> _slow;

    public ArmOptions(string prefix, string who)
    {
        _users = new Option<int?>($"--{prefix}-users") { Description = $"Distinct users of {who} who tried to send." };
        _failed = new Option<int?>($"--{prefix}-failed") { Description = "Of these, users with a failed send." };
        _slow = new Option<int?>($"--{prefix}-slow") { Description = "Of these, users with a slow send." };
    }

    public IEnumerable<Option> All => [_users, _failed, _slow];

    /// <summary>The arm; null where nothing of it was given.</summary>
    /// <exception cref="UsageException">Half of it was given.</exception>
    public ArmEvidence? Read(ParseResult parsed)
    {
        var (users, failed) = (parsed.GetValue(_users), parsed.GetValue(_failed));
        if (users is null && failed is null && parsed.GetValue(_slow) is null)
            return null;
        return new ArmEvidence
        {
            Users = users ?? throw Missing(_users),
            FailedUsers = failed ?? throw Missing(_failed),
            SlowUsers = parsed.GetValue(_slow),
        };
    }

    private static UsageException Missing(Option option) => new($"{option.Name} is missing: {option.Description}");
}

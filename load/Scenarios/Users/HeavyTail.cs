namespace SecureMessaging.Load.Scenarios.Users;

/// <summary>A few users who write much: 5 % of the users make 30 % of the messages (release-plan-and-volumes.md, section 5).</summary>
public static class HeavyTail
{
    private const double FewUsers = 0.05;
    private const double TheirMessages = 0.30;

    /// <summary>Whose visit it is, by two draws from [0, 1).</summary>
    public static LoadUser Pick(IReadOnlyList<LoadUser> users, double who, double which)
    {
        ArgumentNullException.ThrowIfNull(users);
        var few = Math.Max(1, (int)(users.Count * FewUsers));
        return who < TheirMessages || few == users.Count ? users[(int)(which * few)] : users[few + (int)(which * (users.Count - few))];
    }
}

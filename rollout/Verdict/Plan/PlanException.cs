namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>A plan that cannot be used; the message is one line that says where and what to do.</summary>
public sealed class PlanException : Exception
{
    public PlanException()
    {
    }

    public PlanException(string message)
        : base(message)
    {
    }

    public PlanException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}

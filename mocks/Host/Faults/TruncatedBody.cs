using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>Half the body, in a well-formed response: JSON that cannot be parsed.</summary>
public sealed class TruncatedBody : IAnswerFault
{
    public bool Concerns(SimResponse answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return !answer.Body.IsEmpty;
    }

    public SimResponse Spoil(SimResponse answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer with { Body = answer.Body[..(answer.Body.Length / 2)] };
    }
}

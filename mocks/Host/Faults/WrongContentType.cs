using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>The right body under the wrong name.</summary>
public sealed class WrongContentType(string contentType) : IAnswerFault
{
    public bool Concerns(SimResponse answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return !answer.Body.IsEmpty && answer.ContentType != contentType;
    }

    public SimResponse Spoil(SimResponse answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer with { ContentType = contentType };
    }
}

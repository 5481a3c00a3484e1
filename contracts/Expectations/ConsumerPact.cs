namespace SecureMessaging.Contracts.Expectations;

/// <summary>All that one consumer expects of one provider.</summary>
public sealed record ConsumerPact
{
    /// <exception cref="InvalidOperationException">Two expectations have the same description: in the file the second would replace the first.</exception>
    public ConsumerPact(string consumer, string provider, IReadOnlyList<Expectation> expectations)
    {
        Consumer = consumer;
        Provider = provider;
        Expectations = expectations;
        var descriptions = expectations.SelectMany(expectation => expectation.FollowUps.Select(followUp => followUp.Description).Prepend(expectation.Description));
        if (descriptions.CountBy(description => description).FirstOrDefault(count => count.Value > 1) is { Value: > 1 } twice)
        {
            throw new InvalidOperationException($"{consumer} expects \"{twice.Key}\" of {provider} {twice.Value} times: give each its own description.");
        }
    }

    public string Consumer { get; }

    public string Provider { get; }

    public IReadOnlyList<Expectation> Expectations { get; }

    /// <summary>No recording of this wire exists: the pact binds the stand-ins alone and says nothing of a real participant.</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>The name of the pact's file, as the core gives it.</summary>
    public string FileName => $"{Consumer}-{Provider}.json";
}

using System.Collections.Immutable;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Toggles;

namespace SecureMessaging.Load.Scenarios.Users;

/// <summary>Finds virtual users in the population by the toggles' formula; asks nobody.</summary>
public sealed class UserFinder(SyntheticPopulation population, IReadOnlyList<ToggleSetting> toggles, int seed, string stage)
{
    private static readonly Ehr[] Ehrs = [Ehr.Vista, Ehr.OracleHealth];
    private readonly ImmutableArray<Feature> _features = [.. toggles.Select(toggle => toggle.ToFeature())];

    /// <summary>Distinct users that fill the quotas, shuffled so that the arms run side by side.</summary>
    /// <exception cref="UsageException">The population has not enough of them.</exception>
    public IReadOnlyList<LoadUser> ByQuota(IReadOnlyList<Quota> quotas)
    {
        ArgumentNullException.ThrowIfNull(quotas);
        var open = quotas.Where(quota => quota.Users > 0).ToDictionary(quota => new Arm(quota.Flow, quota.Ehr), quota => quota.Users);
        var found = new List<LoadUser>(open.Values.Sum());
        foreach (var index in Indexes())
        {
            if (open.Count == 0)
                break;
            if (Candidates(index).FirstOrDefault(user => open.ContainsKey(user.Arm)) is not { } user)
                continue;

            found.Add(user);
            if (--open[user.Arm] == 0)
                open.Remove(user.Arm);
        }

        if (open.Count > 0)
        {
            var (arm, missing) = open.First();
            throw new UsageException($"quota: {missing} more users of flow {arm.Flow} at {arm.Ehr} are wanted than the population of {population.Options.Size} has at these percentages; lower the quota or raise --patients");
        }

        return Shuffled(found);
    }

    /// <summary>Users as they come, each with the first care team they may write to.</summary>
    public IEnumerable<LoadUser> AtRandom() => Indexes().Select(index => Candidates(index).FirstOrDefault()).OfType<LoadUser>();

    // Each patient once, from a place that follows from seed and stage: different stages load different people.
    private IEnumerable<long> Indexes()
    {
        var size = population.Options.Size;
        var from = PercentageOfActors.Bucket(stage, $"{seed}") * size / PercentageOfActors.Buckets;
        for (var i = 0L; i < size; i++)
            yield return (from + i) % size;
    }

    // One who has teams at both records may be counted for either, once.
    private IEnumerable<LoadUser> Candidates(long index)
    {
        var veteran = population.Veteran(index);
        ImmutableDictionary<string, bool>? values = null;
        foreach (var ehr in index % 2 == 0 ? Ehrs : Ehrs.Reverse())
        {
            if (veteran.FirstAllowed(ehr) is not { } association)
                continue;

            values ??= _features.ToImmutableDictionary(feature => feature.Name, feature => feature.IsEnabled(veteran.ActorId));
            yield return new(index, new(Flow.Of(values.GetValueOrDefault(SecureMessagingToggles.CuratedListFlow)), EhrName.Of(ehr)), association.Team, values);
        }
    }

    private List<LoadUser> Shuffled(List<LoadUser> users)
    {
        var random = new Random(seed);
        for (var i = users.Count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (users[i], users[j]) = (users[j], users[i]);
        }

        return users;
    }
}

using SecureMessaging.Population;

namespace SecureMessaging.Rollout.Drill.Seams;

/// <summary>What a defect may know of the stack it is fitted into.</summary>
/// <param name="Population">Who can sign in.</param>
/// <param name="PagesFolder">Folder of the built pages.</param>
/// <param name="Time">Real time.</param>
public sealed record Scene(SyntheticPopulation Population, string PagesFolder, TimeProvider Time);

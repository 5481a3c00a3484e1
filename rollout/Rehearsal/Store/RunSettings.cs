namespace SecureMessaging.Rollout.Rehearsal.Store;

/// <summary>What a run was started with, and what a resumed one goes on with.</summary>
/// <param name="Run">Short name, part of every join key.</param>
/// <param name="Seed">Seed of everything drawn.</param>
/// <param name="Profile">Profile by name.</param>
/// <param name="Plan">Plan as it was named; the run goes by its own copy.</param>
/// <param name="StartedAt">When the run first began.</param>
/// <param name="FaultsFile">Faults ordered for the whole run, as their file was named, or null; the run goes by its own copy.</param>
/// <param name="Site">Base URL of the site it was held at, or null for the harness's own stack.</param>
public sealed record RunSettings(string Run, ulong Seed, string Profile, string Plan, DateTimeOffset StartedAt, string? FaultsFile, string? Site = null);

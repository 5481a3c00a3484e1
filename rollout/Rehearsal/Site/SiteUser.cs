using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Rollout.Rehearsal.Site;

/// <summary>A test account that is signed in, and what the site serves it.</summary>
/// <param name="Persona">What it is shaped like; the name that reports show.</param>
/// <param name="Bff">Its session.</param>
/// <param name="Actor">The toggle actor: never written down.</param>
/// <param name="Curated">Whether it is served the new flow.</param>
/// <param name="Recent">Whether it is served the page of recent care teams.</param>
/// <param name="Recipients">The care teams it is associated with.</param>
internal sealed record SiteUser(string Persona, BffUser Bff, string? Actor, bool Curated, bool Recent, IReadOnlyList<Recipient> Recipients)
{
    /// <summary>Keeps its session from expiring: asked before each message. Throws <see cref="SignInRefusedException"/> where the site refuses.</summary>
    public Func<Task> RefreshAsync { get; init; } = () => Task.CompletedTask;

    public Flow Flow => Curated ? Flow.New : Flow.Base;

    /// <summary>The first team that pages offer it on a record, or null.</summary>
    public Recipient? TeamOn(Ehr ehr) => Recipients.FirstOrDefault(team => team is { Preferred: true, Blocked: false } && team.IsOracleHealth == (ehr == Ehr.OracleHealth));
}

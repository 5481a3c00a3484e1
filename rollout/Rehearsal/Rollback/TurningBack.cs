using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Rollout.Rehearsal.Running;
using SecureMessaging.Rollout.Rehearsal.Toggles;
using SecureMessaging.Rollout.Report.Results;
using SecureMessaging.Rollout.Verdict.Plan;

namespace SecureMessaging.Rollout.Rehearsal.Rollback;

/// <summary>
/// Critical and high severity as the release plan has them: sends of the new flow begin to fail; the stage's own rule sees it, the toggle is
/// turned back, every user is served so, drafts are intact; then the fault is gone, everybody can send, and the toggle is raised again, for the
/// same users as before.
/// </summary>
internal sealed class TurningBack
{
    private readonly RehearsalContext _context;
    private readonly TurnBackProcedure _procedure;
    private readonly string _name;
    private readonly int _usersPerArm;
    private readonly Ehr? _failingOn;
    private readonly PlannedStage _spike;
    private readonly TimeSpan _limit;
    private readonly RollbackSends _sends;
    private readonly RollbackLog _log;

    private TurningBack(RehearsalContext context, TurnBackProcedure procedure, string severity, int usersPerArm, Ehr? failingOn)
    {
        (_context, _procedure, _name, _usersPerArm, _failingOn) = (context, procedure, $"rollback-{severity}", usersPerArm, failingOn);
        _spike = context.Plan.StageAt(procedure.RehearsedAt)!;
        _limit = TimeSpan.FromSeconds(procedure.EffectiveWithinSeconds);
        _sends = new(context, _name);
        _log = new(severity, context.Progress, context.Time);
    }

    private string Toggle => _context.Plan.CohortToggle;

    /// <summary>Critical severity: all sends of the new flow fail.</summary>
    public static TurningBack Critical(RehearsalContext context) => new(context, context.Plan.Rollback.Critical, "critical", usersPerArm: 10, failingOn: null);

    /// <summary>High severity: the new flow's sends to VistA teams fail.</summary>
    public static TurningBack High(RehearsalContext context) => new(context, context.Plan.Rollback.High, "high", usersPerArm: 15, Ehr.Vista);

    /// <summary>Rehearses it.</summary>
    /// <exception cref="RollbackUserException">A user of it could not be made ready.</exception>
    public async Task<RollbackResult> RunAsync(BffClient client, CancellationToken cancellationToken)
    {
        _log.Doing($"{_usersPerArm * 4} users at {_procedure.RehearsedAt} %");
        await StageToggleControl.SetAsync(_context, _spike, cancellationToken);
        var users = await RollbackUsers.SignInAsync(_context, _spike, _usersPerArm, _name, client, cancellationToken);
        _log.Note($"{users.Count} users signed in at {_procedure.RehearsedAt} %, each with a draft saved");

        var turnedBack = await LowerAsync(users, cancellationToken);
        await _context.Target.Faults.ClearAsync(cancellationToken);
        var failing = await _sends.FailingAsync(users.All, cancellationToken);
        _log.Note($"the fault is gone: {users.Count - failing} of {users.Count} users can send");
        var same = await RaiseAsync(users, cancellationToken);
        return turnedBack.Result(same, failing, _log.Steps);
    }

    // From the first failing send until everybody is served the setting after.
    private async Task<TurnedBack> LowerAsync(RollbackUsers users, CancellationToken cancellationToken)
    {
        await _context.Target.Faults.OrderAsync(Ehr.Vista, CohortFault.Refusing("message-create", _procedure.RehearsedAt, _failingOn), cancellationToken);
        _log.Begin();
        _log.Doing($"the new flow's sends{(_failingOn is { } ehr ? $" to {ehr}" : "")} fail; waiting for the rule to see it");
        var seen = await new SpikeDetection(_context, _spike, users, _sends).RunAsync(cancellationToken);
        var detected = _log.Note(seen.Sentence);

        var lowered = _spike.With(Toggle, _procedure.LoweredTo);
        await (_procedure.LoweredTo.IsBoolean ? _context.Target.Toggles.DisableAsync(Toggle, cancellationToken) : SetPercentageAsync(lowered, cancellationToken));
        var decided = _log.Note(_procedure.LoweredTo.IsBoolean ? $"{Toggle} disabled for all" : $"{Toggle} set to {_procedure.LoweredTo}");
        var served = await users.UntilServedAsync(lowered, _limit, _context.Time, cancellationToken);
        var effective = _log.Note($"{served} of {users.Count} users are served what {_procedure.LoweredTo} gives them");
        var drafts = await users.DraftsIntactAsync();
        _log.Note($"{drafts} of {users.Count} drafts are there and unchanged");
        return new(_procedure.RehearsedAt, users.Count, seen, detected, decided, effective, served, drafts, _procedure.EffectiveWithinSeconds);
    }

    // Whether the users on the new flow again are those the formula names.
    private async Task<bool> RaiseAsync(RollbackUsers users, CancellationToken cancellationToken)
    {
        var raised = _spike.With(Toggle, ToggleSetting.At(_procedure.RaisedTo));
        // Disabling erased the allow-list.
        await (_procedure.LoweredTo.IsBoolean ? StageToggleControl.SetAsync(_context, raised, cancellationToken) : SetPercentageAsync(raised, cancellationToken));
        var same = await users.UntilServedAsync(raised, _limit, _context.Time, cancellationToken) == users.Count;
        _log.Note($"{Toggle} enabled again at {_procedure.RaisedTo} %: {(same ? "exactly the users the formula names" : "NOT the users the formula names")}");
        return same;
    }

    // The percentage alone: clearing the toggle first would turn everybody out for a moment, and the allow-list for good.
    private Task SetPercentageAsync(PlannedStage stage, CancellationToken cancellationToken) =>
        _context.Target.Toggles.SetPercentageOfActorsAsync(Toggle, stage.Toggles[Toggle].Percentage, cancellationToken);
}

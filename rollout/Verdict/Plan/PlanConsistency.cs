using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Verdict.Plan;

/// <summary>What a schema cannot say: names that must match, percentages that must rise.</summary>
internal static class PlanConsistency
{
    public static void Ensure(ReleasePlan plan, LocatedDocument document)
    {
        var names = plan.Toggles.Select(toggle => toggle.Name).ToHashSet();
        if (!names.Contains(plan.CohortToggle))
            throw document.Error("cohortToggle", $"{plan.CohortToggle} is not among the toggles");
        if (!names.Contains(plan.AllowList.Toggle))
            throw document.Error("allowList.toggle", $"{plan.AllowList.Toggle} is not among the toggles");
        if (plan.CohortToggle != SecureMessagingToggles.CuratedListFlow)
            throw document.Error("cohortToggle", $"{plan.CohortToggle} does not give users the new flow: {SecureMessagingToggles.CuratedListFlow} does");
        if (!names.Contains(SecureMessagingToggles.RecentRecipients))
            throw document.Error("toggles", $"{SecureMessagingToggles.RecentRecipients} is missing, which the new flow reads");

        for (var index = 0; index < plan.Stages.Count; index++)
            Ensure(plan, plan.Stages[index], names, $"stages[{index}]", document);
        EnsureApart(plan, document);
        EnsureRising(plan, document);
    }

    public static void EnsureRehearsable(ReleasePlan plan, LocatedDocument document)
    {
        string[] wanted = [PlannedStageNames.HalfOfTheUsers, PlannedStageNames.Rollback];
        if (wanted.FirstOrDefault(name => plan.Stages.All(stage => stage.Name != name)) is { } missing)
            throw document.Error("stages", $"there is no stage {missing}, which a rehearsal needs");
        if (plan.Stages.Index().First(stage => stage.Item.Name == PlannedStageNames.Rollback) is var (at, _) && at < plan.Stages.Count - 1)
            throw document.Error($"stages[{at}].name", $"{PlannedStageNames.Rollback} comes last: what stands after it would be rehearsed once the release is taken back");

        EnsureRehearsedAt(plan, plan.Rollback.Low, "rollback.low", document);
        EnsureTurnedBack(plan, plan.Rollback.High, "rollback.high", document);
        if (plan.Rollback.High.LoweredTo.Percent == 0)
            throw document.Error("rollback.high.loweredTo", $"{plan.Rollback.High.LoweredTo} leaves nobody on the new flow, which is what critical does");
        EnsureTurnedBack(plan, plan.Rollback.Critical, "rollback.critical", document);
    }

    private static void EnsureRehearsedAt(ReleasePlan plan, RollbackProcedure procedure, string path, LocatedDocument document)
    {
        if (plan.StageAt(procedure.RehearsedAt) is null)
            throw document.Error($"{path}.rehearsedAt", $"no stage has {procedure.RehearsedAt} % of users on the new flow and the others on the base");
    }

    private static void EnsureTurnedBack(ReleasePlan plan, TurnBackProcedure procedure, string path, LocatedDocument document)
    {
        EnsureRehearsedAt(plan, procedure, path, document);
        if (procedure.LoweredTo.Percent >= procedure.RehearsedAt)
            throw document.Error($"{path}.loweredTo", $"{procedure.LoweredTo} is not below {procedure.RehearsedAt} %");
        if (procedure.RaisedTo <= procedure.LoweredTo.Percent)
            throw document.Error($"{path}.raisedTo", $"{procedure.RaisedTo} % is not above {procedure.LoweredTo}");
    }

    private static void Ensure(ReleasePlan plan, PlannedStage stage, HashSet<string> names, string path, LocatedDocument document)
    {
        if (names.FirstOrDefault(name => !stage.Toggles.ContainsKey(name)) is { } missing)
            throw document.Error($"{path}.toggles", $"stage {stage.Name} does not say how {missing} is set");
        if (stage.Toggles.Keys.FirstOrDefault(name => !names.Contains(name)) is { } unknown)
            throw document.Error($"{path}.toggles.{unknown}", $"{unknown} is not among the toggles");
        if (stage.Criteria is null && plan.Percent(stage) > 0)
            throw document.Error(path, $"stage {stage.Name} has users on the new flow but no criteria");
    }

    // Results, folders and the keys by which messages are found again go by the name.
    private static void EnsureApart(ReleasePlan plan, LocatedDocument document)
    {
        var names = new HashSet<string>();
        foreach (var (index, stage) in plan.Stages.Index())
        {
            if (!names.Add(stage.Name))
                throw document.Error($"stages[{index}].name", $"there is a stage {stage.Name} already");
        }
    }

    private static void EnsureRising(ReleasePlan plan, LocatedDocument document)
    {
        var previous = 0.0;
        for (var index = 0; index < plan.Stages.Count; index++)
        {
            if (plan.Stages[index].Criteria is null)
                continue;
            var percent = plan.Percent(plan.Stages[index]);
            if (percent <= previous)
                throw document.Error($"stages[{index}].toggles.{plan.CohortToggle}", $"{percent} % is not above the stage before ({previous} %)");
            previous = percent;
        }
    }
}

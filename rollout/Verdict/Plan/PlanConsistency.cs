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

        for (var index = 0; index < plan.Stages.Count; index++)
            Ensure(plan, plan.Stages[index], names, $"stages[{index}]", document);
        EnsureRising(plan, document);
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

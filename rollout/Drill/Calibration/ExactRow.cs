namespace SecureMessaging.Rollout.Drill.Calibration;

/// <summary>A row of the exact table: how often each verdict falls, by enumeration of both binomials.</summary>
/// <param name="NewUsers">Of the new flow.</param>
/// <param name="BaseUsers">Of the base.</param>
/// <param name="Margin">Of the stage, as a share.</param>
/// <param name="FailingBase">Share of failing users of the base.</param>
/// <param name="FailingNew">Share of failing users of the new flow.</param>
/// <param name="Promote">Share promoted.</param>
/// <param name="Rollback">Share rolled back.</param>
/// <param name="Hold">Share held.</param>
public sealed record ExactRow(
    int NewUsers, int BaseUsers, double Margin, double FailingBase, double FailingNew, double Promote, double Rollback, double Hold);

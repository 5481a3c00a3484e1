using SecureMessaging.Rollout.Drill.Defects.Attachments;
using SecureMessaging.Rollout.Drill.Defects.CareTeams;
using SecureMessaging.Rollout.Drill.Defects.Drafts;
using SecureMessaging.Rollout.Drill.Defects.Load;
using SecureMessaging.Rollout.Drill.Defects.Pages;
using SecureMessaging.Rollout.Drill.Defects.Recents;
using SecureMessaging.Rollout.Drill.Defects.Recipients;
using SecureMessaging.Rollout.Drill.Defects.Sending;
using SecureMessaging.Rollout.Drill.Defects.Telemetry;
using SecureMessaging.Rollout.Drill.Defects.Toggles;

namespace SecureMessaging.Rollout.Drill;

/// <summary>Every defect. What escapes stays in the list: the layer that should catch it is mended.</summary>
public static class DefectCatalogue
{
    /// <summary>In the order they are shown.</summary>
    public static IReadOnlyList<Defect> All { get; } =
    [
        // Recipients
        RequiresOracleHealthNotSent.Define(),
        OracleHealthMarkLost.Define(),
        BlockedTeamOffered.Define(),
        UnpreferredTeamOffered.Define(),
        CountersInconsistent.Define(),
        OutageAsEmptyList.Define(),
        ContactListNotRefreshed.Define(),
        CutoverAlertMissing.Define(),
        // Recents
        OtherPatientsRecents.Define(),
        RecentsBeyondSixMonths.Define(),
        MoreThanFourRecents.Define(),
        RecentsInWrongOrder.Define(),
        RaceResolvedWrongly.Define(),
        // CareTeams
        SystemNotSetByTeam.Define(),
        TeamOfOldSystemKept.Define(),
        SignatureNotRequired.Define(),
        LegalNoteMissing.Define(),
        // Sending
        OracleHealthFlagNotSent.Define(),
        OracleHealthFlagForVista.Define(),
        RecipientIdAsString.Define(),
        TrailingSpaceLost.Define(),
        SendNotGuarded.Define(),
        PostRetried.Define(),
        UnknownTakenAsFailure.Define(),
        FailedTakenAsSuccess.Define(),
        PollingStoppedEarly.Define(),
        RefusalShownAsSuccess.Define(),
        ErrorCodeLost.Define(),
        SessionNotRenewed.Define(),
        // Drafts
        DraftKeysInWrongCase.Define(),
        DraftIdNotRenamed.Define(),
        DraftSavedTwice.Define(),
        DraftLostOnRollback.Define(),
        // Attachments
        AttachmentDropped.Define(),
        OneFileTooMany.Define(),
        OneByteTooMany.Define(),
        // Pages
        EmergencyNoteMissing.Define(),
        CrisisLineDead.Define(),
        HeadingNotFocused.Define(),
        ErrorNotAnnounced.Define(),
        LowContrast.Define(),
        TextCutWhenNarrow.Define(),
        MarkupInSubjectRendered.Define(),
        // Toggles
        CohortByUserId.Define(),
        EmailNotLowerCased.Define(),
        ActorBeforeFeature.Define(),
        PercentageOfTime.Define(),
        StagesNotNested.Define(),
        AllowListIgnored.Define(),
        TogglesReadAgainMidFlow.Define(),
        RollbackWithoutEffect.Define(),
        // Load
        NewFlowSlower.Define(),
        OracleHealthErrors.Define(),
        LatencyTail.Define(),
        ErrorsAboveARate.Define(),
        NotDelivered.Define(),
        DeliveredElsewhere.Define(),
        DeliveredTwice.Define(),
        // Telemetry
        WrongPlatformTag.Define(),
        MetricNotEmitted.Define(),
        PersonalDataInLog.Define(),
    ];
}

using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Bff.Toggles;

/// <summary>The secure messaging features of config/features.yml (vets-api @ c0817ae); all go by user.</summary>
public static class FeatureCatalogue
{
    private const string Prefix = "mhv_secure_messaging_";

    // As in VA's development environment, but for three: ramping two of them is the rehearsal, and recipient_opt_groups, which groups the
    // combo box of care teams, is off in the flow as it is described.
    private static readonly string[] On =
    [
        "filter_accordion", "remove_lefthand_nav", "triage_group_plain_language", "read_receipts",
        "milestone_2_aal", "custom_folders_redesign", "medications_renewal_request",
    ];

    private static readonly string[] Off =
    [
        "can_reply_field", "cerner_pilot_system_maintenance_banner", "recipient_combobox", "recipient_opt_groups", "policy_va_patient", "large_attachments",
        "curated_list_flow", "recent_recipients", "612_care_systems_fix",
    ];

    /// <summary>Every feature.</summary>
    public static IReadOnlyList<FeatureDefinition> SecureMessaging { get; } =
        [new(SecureMessagingToggles.CernerPilot), .. On.Concat(Off).Select(name => new FeatureDefinition(Prefix + name))];

    /// <summary>Their gates before anybody flips one. Without <c>cerner_pilot</c> there are no Oracle Health teams, so it is on for all.</summary>
    public static IReadOnlyList<Feature> Initial { get; } =
    [
        new Feature(SecureMessagingToggles.CernerPilot).Enable(),
        .. On.Select(name => new Feature(Prefix + name).Enable()),
        .. Off.Select(name => new Feature(Prefix + name)),
    ];
}

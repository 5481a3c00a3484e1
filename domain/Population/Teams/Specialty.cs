namespace SecureMessaging.Population.Teams;

/// <summary>What a care team does: the group type of MHV and the words patients see.</summary>
/// <param name="GroupType">MHV's <c>groupTypeEnumVal</c>; only PHARMACY is recorded, the rest are of its kind.</param>
/// <param name="SubGroupType">MHV's <c>subGroupTypeEnumVal</c>.</param>
/// <param name="GroupDisplay">Plain words for the group.</param>
/// <param name="SubGroupDisplay">Plain words for the sub-group.</param>
public sealed record Specialty(string GroupType, string SubGroupType, string GroupDisplay, string SubGroupDisplay)
{
    /// <summary>Needs a signature: the name matches the pages' pattern "Release of Information Medical Records … Admin".</summary>
    public static Specialty ReleaseOfInformation { get; } =
        new("ADMINISTRATIVE", "RELEASE_OF_INFORMATION", "Administrative", "Release of Information Medical Records - Admin");

    /// <summary>Those a facility's teams are spread over, in turn.</summary>
    public static IReadOnlyList<Specialty> Clinical { get; } =
    [
        new("PRIMARY_CARE", "PRIMARY_CARE_TEAM", "Primary care", "Ask my primary care team"),
        new("PHARMACY", "ASK_A_PHARMACIST", "Pharmacy", "Ask a pharmacist"),
        new("MENTAL_HEALTH", "OUTPATIENT", "Mental health", "Outpatient mental health"),
        new("SPECIALTY_CARE", "CARDIOLOGY", "Specialty care", "Cardiology"),
        new("SPECIALTY_CARE", "DERMATOLOGY", "Specialty care", "Dermatology"),
        new("SPECIALTY_CARE", "AUDIOLOGY", "Specialty care", "Audiology and hearing aids"),
        new("SPECIALTY_CARE", "OPTOMETRY", "Specialty care", "Optometry"),
        new("SOCIAL_WORK", "CAREGIVER_SUPPORT", "Social work", "Caregiver support"),
        new("NUTRITION", "DIETITIAN", "Nutrition", "Ask a dietitian"),
        new("ADMINISTRATIVE", "BILLING", "Administrative", "Billing questions"),
        new("WOMENS_HEALTH", "WOMENS_CLINIC", "Women's health", "Women's clinic"),
        new("SPECIALTY_CARE", "PHYSICAL_THERAPY", "Specialty care", "Physical therapy"),
    ];
}

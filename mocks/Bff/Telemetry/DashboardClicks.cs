using System.Collections.Frozen;

namespace SecureMessaging.Mocks.Bff.Telemetry;

/// <summary>
/// The release plan's four clicks by the names pages really emit (new-message-flow.md §9.1). Two have no name of their own on the page, so
/// RUM takes it from the text: a dashboard keyed on the plan's wording would miss them.
/// </summary>
internal static class DashboardClicks
{
    private static readonly FrozenDictionary<string, string> ByAction = new Dictionary<string, string>
    {
        ["Care System Radio button"] = "care_system_radio_clicks",
        ["click on Update your contact list"] = "update_contact_list_clicks",
        ["click on Learn what to do if you can’t find your care team"] = "cant_find_care_team_clicks",
        ["Select a different care team link"] = "select_different_care_team_clicks",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyCollection<string> All => ByAction.Values;

    /// <summary>The metric of an action, or null.</summary>
    public static string? Find(string action) => ByAction.GetValueOrDefault(action.Replace('\'', '’'));
}

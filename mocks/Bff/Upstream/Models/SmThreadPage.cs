namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>A page of a folder's threads.</summary>
/// <param name="Size">At most 100.</param>
/// <param name="Number">From 1.</param>
/// <param name="SortField">SENDER_NAME, RECIPIENT_NAME, SENT_DATE or DRAFT_DATE.</param>
/// <param name="SortOrder">ASC or DESC.</param>
public sealed record SmThreadPage(int Size, int Number, string SortField, string SortOrder);

namespace SecureMessaging.Mocks.Bff.Upstream;

/// <summary>Answer of <c>message/category</c>.</summary>
public sealed record SmCategories(IReadOnlyList<string> MessageCategoryType);

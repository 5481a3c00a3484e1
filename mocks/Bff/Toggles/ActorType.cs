namespace SecureMessaging.Mocks.Bff.Toggles;

/// <summary>Whose id decides over a percentage.</summary>
public enum ActorType
{
    /// <summary>The signed-in user's, by e-mail.</summary>
    User,

    /// <summary>The browser's, given as <c>cookie_id</c>.</summary>
    CookieId,
}

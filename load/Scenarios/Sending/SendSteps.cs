namespace SecureMessaging.Load.Scenarios.Sending;

/// <summary>Names of the steps of sending a message.</summary>
public static class SendSteps
{
    public const string SignIn = "sign-in";
    public const string Toggles = "toggles";
    public const string Recipients = "recipients";
    public const string Recent = "recent";
    public const string DraftCreate = "draft-create";
    public const string DraftUpdate = "draft-update";
    public const string Send = Events.LoadEvent.Send;
}

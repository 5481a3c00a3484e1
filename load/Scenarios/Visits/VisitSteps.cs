using SecureMessaging.Load.Engine.Recording;

namespace SecureMessaging.Load.Scenarios.Visits;

/// <summary>Names of the steps of a visit.</summary>
public static class VisitSteps
{
    public const string SignIn = "sign-in";
    public const string Toggles = "toggles";
    public const string Recipients = "recipients";
    public const string Recent = "recent";
    public const string DraftCreate = "draft-create";
    public const string DraftUpdate = "draft-update";
    public const string DraftDelete = "draft-delete";
    public const string Send = Events.LoadEvent.Send;
    public const string SendSmallFiles = "send-small-files";
    public const string SendLargeFile = "send-large-file";

    /// <summary>Every step that sends, with files or without.</summary>
    public static Scope Sends { get; } = new(Step: Send);
}

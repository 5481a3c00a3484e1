using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Wire;

namespace SecureMessaging.Mocks.SmApi.Errors;

/// <summary>An error as the SM API words it: <c>{"errorCode":119,"developerMessage":"","message":"Triage team does not exist"}</c>.</summary>
/// <remarks>
/// Texts and statuses marked "recorded" were seen in vets-api cassettes; the rest take their text from vets-api
/// config/locales/exceptions.en.yml, and their HTTP status is assumed (vets-api decides its own by the code).
/// </remarks>
public sealed record SmError(int Code, int Status, string Message, string DeveloperMessage = "")
{
    public static SmError Unknown { get; } = new(99, 500, "Unknown application error occurred"); // recorded
    public static SmError BadRequest { get; } = new(99, 400, "Unknown application error occurred");
    public static SmError BlankBody { get; } = new(100, 400, "The message body cannot be blank");
    public static SmError ApplicationAuthentication { get; } = new(101, 401, "Application authentication failed");
    public static SmError ApplicationAuthorization { get; } = new(102, 401, "Application authorization failed");
    public static SmError InvalidUserCredentials { get; } = new(103, 401, "Invalid User Credentials");
    public static SmError MissingUserCredentials { get; } = new(104, 401, "Missing User Credentials");
    public static SmError UserNotFound { get; } = new(105, 400, "User was not found");
    public static SmError UserBlocked { get; } = new(106, 403, "User is not eligible because they are blocked");
    public static SmError InvalidPermissions { get; } = new(111, 403, "Invalid user permissions");
    public static SmError NoAccess { get; } = new(112, 403, "You do not have access to the requested resource");
    public static SmError UnreadableAttachment { get; } = new(113, 400, "Unable to read attachment");
    public static SmError CannotMove { get; } = new(114, 400, "Unable to move message");
    public static SmError EntityNotFound { get; } = new(115, 400, "Entity not found");
    public static SmError FolderNotEmpty { get; } = new(116, 400, "Folder must be empty");
    public static SmError CannotMoveDrafts { get; } = new(118, 400, "Messages can not be moved from DRAFTS");
    public static SmError UnknownTeam { get; } = new(119, 400, "Triage team does not exist"); // recorded
    public static SmError PageNumber { get; } = new(120, 400, "The page number must be greater than zero");
    public static SmError PageSize { get; } = new(121, 400, "The page size must be greater than zero");
    public static SmError AttachmentType { get; } = new(122, 400, "The attachment file type is not supported");
    public static SmError AttachmentName { get; } = new(123, 400, "The filename is a required parameter");
    public static SmError AttachmentSize { get; } = new(124, 400, "The attachment file size exceeds limits");
    public static SmError FolderNameRequired { get; } = new(125, 400, "The folder name is required");
    public static SmError FolderExists { get; } = new(126, 400, "The folder already exists with the requested name");
    public static SmError FolderName { get; } = new(127, 400, "The folder name should only contain letters, numbers, and spaces");
    public static SmError SendNotDraft { get; } = new(128, 400, "The message being sent is not a draft");
    public static SmError ReplyNoAssociation { get; } = new(129, 400, "You cannot reply: no longer associated with this Triage Team");
    public static SmError ReplyExpired { get; } = new(130, 400, "You cannot reply to this message: the source message has expired");
    public static SmError ReplyToDraft { get; } = new(131, 400, "You cannot reply to a draft message");
    public static SmError PageSizeExceeds { get; } = new(133, 400, "PageSize exceeds maximum allowed size");
    public static SmError SaveNotDraft { get; } = new(134, 400, "The message being saved is not a draft");
    public static SmError TermsNotAccepted { get; } = new(135, 403, "MHV Terms and Conditions not accepted");
    public static SmError BlockedFromFacility { get; } = new(151, 400, "User is blocked from the Facility");
    public static SmError EmailInvalid { get; } = new(152, 400, "Email address is invalid");
    public static SmError SignatureIncomplete { get; } = new(154, 400, "Email Signature Name and Title is required"); // recorded
    public static SmError NoPreferredTeam { get; } = new(170, 400, "At Least one Triage group must be set to Yes"); // recorded
    public static SmError Virus { get; } = new(172, 400, "Attachment scan failed");
    public static SmError MessageNotFound { get; } = new(904, 400, "Message Service Error", "Severity[Error]:message.not.found;"); // recorded

    /// <summary>The error with a code that a session may be refused with.</summary>
    public static SmError OfSession(int code) => code switch
    {
        101 => ApplicationAuthentication,
        102 => ApplicationAuthorization,
        103 => InvalidUserCredentials,
        104 => MissingUserCredentials,
        106 => UserBlocked,
        111 => InvalidPermissions,
        135 => TermsNotAccepted,
        _ => UserNotFound,
    };

    public SimResponse ToResponse() => SmJson.Object(
        writer =>
        {
            writer.WriteNumber("errorCode", Code);
            writer.WriteString("developerMessage", DeveloperMessage);
            writer.WriteString("message", Message);
        },
        Status);
}

using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Access;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Mocks.Stack.ControlRoom;

/// <summary>
/// Who may enter the control room: without a token this machine, by a name that only this machine answers to (a site elsewhere could point
/// its own name here) and from no page of another site; with one, whoever knows it.
/// </summary>
internal sealed class ControlRoomAccess(Passes? passes)
{
    public const string Cookie = "harness_control";

    private const string Room = "control-room";

    /// <summary>Whether a token must be shown first.</summary>
    public bool IsLocked => passes is not null;

    /// <summary>Whether a request may see and steer.</summary>
    public bool Allows(HttpRequest request) => passes is null ? IsLocal(request) : IsUnlocked(request, passes);

    /// <summary>Opens the room to a browser that shows the token.</summary>
    /// <returns>Whether it is the token.</returns>
    public bool Unlock(HttpResponse response, string token)
    {
        if (passes is null || !passes.IsToken(token))
            return false;

        response.Cookies.Append(Cookie, passes.Issue(Room), new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
        return true;
    }

    /// <summary>A pass for one persona's window, which has a host name of its own and so none of this one's cookies.</summary>
    public string? PassFor(string persona) => passes?.Issue(persona);

    /// <summary>Whether a window may sign in as a persona.</summary>
    public bool MayEnter(HttpRequest request, string persona, string? pass) => Allows(request) || (passes is not null && passes.IsValid(persona, pass));

    private static bool IsUnlocked(HttpRequest request, Passes passes) =>
        passes.IsValid(Room, request.Cookies[Cookie]) || passes.IsToken(request.Headers[ControlToken.Header].ToString());

    private static bool IsLocal(HttpRequest request) =>
        ThisMachine.Asks(request) && (HttpMethods.IsGet(request.Method) || request.Headers["Sec-Fetch-Site"] != "cross-site");
}

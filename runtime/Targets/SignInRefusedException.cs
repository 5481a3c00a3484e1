using System.Net;

namespace SecureMessaging.Runtime.Targets;

/// <summary>A site does not refresh a saved sign-in. The message is one line and holds no token.</summary>
public sealed class SignInRefusedException(string persona, int status)
    : Exception(status == (int)HttpStatusCode.TooManyRequests
        ? $"the site asked for fewer requests ({status} to POST {SignInState.RefreshRoute})"
        : $"the saved sign-in of {persona} has ended ({status} to POST {SignInState.RefreshRoute}): sign in and save it anew")
{
    /// <summary>What the site answered.</summary>
    public int Status => status;

    /// <summary>Whether it asked for fewer requests, rather than ended the sign-in.</summary>
    public bool AskedForFewer => status == (int)HttpStatusCode.TooManyRequests;
}

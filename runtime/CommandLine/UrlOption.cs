using System.CommandLine.Parsing;

namespace SecureMessaging.Runtime.CommandLine;

/// <summary>Reads a base URL; System.CommandLine has no notion of <see cref="Uri"/>, and says so with an exception.</summary>
public static class UrlOption
{
    /// <summary>An absolute http or https URL, or an error that says what is wanted. For <c>CustomParser</c>.</summary>
    public static Uri? Parse(ArgumentResult argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        var text = argument.Tokens.Single().Value;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            argument.AddError($"'{text}' is no URL: give one such as http://127.0.0.1:5081.");
            return null;
        }

        if (url.UserInfo.Length == 0)
            return url;

        // Addresses are printed, and kept in results and reports.
        argument.AddError($"The URL of {url.Host} holds a user or a password, which would be shown in logs and reports: leave it out.");
        return null;
    }
}

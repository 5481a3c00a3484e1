using System.Text.Json;
using Microsoft.Playwright;
using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.E2E.Journeys.Browsing;

/// <summary>Asks the BFF what a user's window would, with its cookies: who is signed in, what lies in a folder.</summary>
public sealed class BffClient(IAPIRequestContext requests, Uri bff, string? controlToken = null)
{
    private const string Messaging = "/my_health/v1/messaging";

    /// <summary>Signs a patient in; the session cookie lands in the window.</summary>
    public async Task SignInAsync(long patient) =>
        await AnswerAsync(await requests.PostAsync(Address("/__harness/sign-in"), new()
        {
            DataObject = new { patient },
            Headers = controlToken is null ? null : [new(ControlToken.Header, controlToken)],
        }));

    /// <summary>Subjects in a folder, newest first: -1 is Sent, -2 Drafts.</summary>
    public async Task<IReadOnlyList<string>> SubjectsAsync(int folder)
    {
        var sort = folder == -2 ? "DRAFT_DATE" : "SENT_DATE";
        var body = await AnswerAsync(await requests.GetAsync(
            Address($"{Messaging}/folders/{folder}/threads?pageSize=100&pageNumber=1&sortField={sort}&sortOrder=DESC")));
        using var document = JsonDocument.Parse(body);
        return [.. document.RootElement.GetProperty("data").EnumerateArray()
            .Select(thread => thread.GetProperty("attributes").GetProperty("subject").GetString() ?? "")];
    }

    /// <summary>The toggles as the BFF serves them to this user.</summary>
    public async Task<IReadOnlyDictionary<string, bool>> TogglesAsync(params string[] names)
    {
        var body = await AnswerAsync(await requests.GetAsync(Address($"/v0/feature_toggles?features={string.Join(',', names)}")));
        using var document = JsonDocument.Parse(body);
        return document.RootElement.GetProperty("data").GetProperty("features").EnumerateArray()
            .ToDictionary(feature => feature.GetProperty("name").GetString()!, feature => feature.GetProperty("value").GetBoolean());
    }

    private string Address(string path) => new Uri(bff, path).ToString();

    private static async Task<string> AnswerAsync(IAPIResponse response) => response.Ok
        ? await response.TextAsync()
        : throw new JourneyFailedException($"{new Uri(response.Url).AbsolutePath} answered {response.Status} to the journey itself");
}

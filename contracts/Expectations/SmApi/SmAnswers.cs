using PactNet;
using PactNet.Matchers;

namespace SecureMessaging.Contracts.Expectations.SmApi;

/// <summary>Answers of the SM patient API, as loose as the BFF's reading of them: the fields it reads, by type.</summary>
internal static class SmAnswers
{
    public const int TeamId = 4399547;
    public const int MessageId = 674838;

    /// <summary>A team; where it is not said on which record, either will do.</summary>
    public static object Team(bool? oracleHealth = null, bool blocked = false)
    {
        var team = new Dictionary<string, object>
        {
            ["triageTeamId"] = Match.Integer(TeamId),
            ["name"] = Match.Type("VHA SPO Ask my primary care team Silver - Clinical"),
            ["stationNumber"] = Match.Regex("668", "\\d{3}[A-Z0-9]*"),
            ["blockedStatus"] = Match.Equality(blocked),
            ["preferredTeam"] = Match.Type(true),
        };
        if (oracleHealth is { } known)
        {
            team["ohTriageGroup"] = Match.Equality(known);
        }

        return team;
    }

    public static object Message(string subject, string body, bool attachment = false) => new
    {
        id = Match.Integer(MessageId),
        category = "OTHER",
        subject,
        body,
        attachment,
        sentDate = Match.Regex("Tue, 02 Jun 2026 14:15:47 GMT", @"\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT"),
        senderId = Match.Integer(251391),
        senderName = Match.Type("SAMPLE, VETERAN"),
        recipientId = Match.Integer(TeamId),
        recipientName = Match.Type("528GR Pharmacy Ask a pharmacist SLC2 SAMPLE, TEST"),
    };

    public static object Draft(string subject, string body) => new
    {
        id = Match.Integer(MessageId),
        category = "OTHER",
        subject,
        body,
        sentDate = string.Empty,
        recipientId = Match.Integer(TeamId),
    };

    public static object Status(string status) => new
    {
        messageId = Match.Integer(MessageId),
        status,
        isOhMessage = true,
    };

    /// <summary>MHV's own error; the code decides what the BFF tells the user, the text is MHV's.</summary>
    public static IResponseBuilderV4 WithError(this IResponseBuilderV4 response, ushort status, int errorCode, string message) => response
        .WithStatus(status)
        .WithJsonBody(new { errorCode, developerMessage = Match.Type(string.Empty), message = Match.Type(message) });
}

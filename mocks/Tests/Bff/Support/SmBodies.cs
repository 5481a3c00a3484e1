namespace SecureMessaging.Mocks.Tests.Bff.Support;

/// <summary>Answers of the SM API in the recorded shapes; contents are our own.</summary>
internal static class SmBodies
{
    public const string Sent = """
        {"id":9001,"category":"OTHER","subject":"Hello &amp; goodbye","body":"A &lt;question&gt; ","attachment":false,
         "attachments":{"attachment":[]},"sentDate":"Mon, 01 Jun 2026 11:59:58 GMT","senderId":500000001,"senderName":"DOE, ALEX",
         "recipientId":1000001,"recipientName":"Team One","readReceipt":null}
        """;

    public const string SentWithAttachment = """
        {"id":9001,"category":"OTHER","subject":"Hello","body":"Hello ","attachment":true,
         "attachments":{"attachment":[{"id":55,"name":"a.txt","attachmentSize":3}]},"sentDate":"Mon, 01 Jun 2026 11:59:58 GMT",
         "senderId":500000001,"senderName":"DOE, ALEX","recipientId":1000001,"recipientName":"Team One","readReceipt":null}
        """;

    public const string SentToOracleHealth = """
        {"id":9002,"category":"OTHER","subject":"Hello","body":"Hello ","attachment":false,"attachments":{"attachment":[]},
         "sentDate":"Mon, 01 Jun 2026 11:59:58 GMT","senderId":500000001,"senderName":"DOE, ALEX","recipientId":3000001,
         "recipientName":"VHA SPO Cardiology - Clinical","readReceipt":null,"isOhMessage":true}
        """;

    public const string Draft = """
        {"id":8001,"category":"OTHER","subject":"Draft","body":"Body &amp; more","attachment":false,"attachments":{"attachment":[]},
         "sentDate":"","senderId":500000001,"senderName":"DOE, ALEX","recipientId":1000001,"recipientName":"Team One","readReceipt":null}
        """;

    public const string NoHistory = """{"message":[]}""";

    public const string SomeHistory = """{"message":[{"id":1,"subject":"Earlier"}]}""";

    public static string Status(string status) =>
        $$"""{"messageId":9002,"status":"{{status}}","isOhMessage":true,"ohSecureMessageId":"900200.0.-4.prsnl"}""";

    public static string Teams(params string[] teams) =>
        $$"""[{"associatedTriageGroups":{{teams.Length}},"friendlyTriageTeamPilotFacilities":"","associatedBlockedTriageGroups":0},{"triageTeam":[{{string.Join(',', teams)}}]}]""";

    public static string Team(int id, string name, string station, string more = "") =>
        $$"""{"triageTeamId":{{id}},"name":"{{name}}","stationNumber":"{{station}}","blockedStatus":false,"preferredTeam":true,"relationType":"PATIENT","healthCareSystemName":"VA Somewhere"{{more}}}""";
}

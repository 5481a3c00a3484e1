using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Attachments;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Mocks.Bff.Messages;

/// <summary>What a browser wants sent.</summary>
internal sealed record OutgoingMessage
{
    public string? Category { get; private init; }
    public string? Subject { get; private init; }

    /// <summary>To the letter: clients end it in one space.</summary>
    public string? Body { get; private init; }
    public long? RecipientId { get; private init; }
    public long? DraftId { get; private init; }
    public string? StationNumber { get; private init; }
    public string? PrescriptionId { get; private init; }
    public IReadOnlyList<SmUpload> Uploads { get; private init; } = [];

    /// <summary>Comes from the browser and is trusted: vets-api does not hold it against the recipient.</summary>
    public bool ToOracleHealth { get; private init; }

    /// <summary>Reads JSON, or a multipart form whose part <c>message</c> is JSON as text or nested fields.</summary>
    public static async Task<OutgoingMessage> ReadAsync(HttpRequest request)
    {
        var toOracleHealth = Inflection.Query(request, "is_oh_triage_group") is { Length: > 0 } flag && flag is not ("false" or "0" or "f");
        if (!request.HasFormContentType)
            return Of((await Parameters.ReadAsync(request)).Require("message"), [], toOracleHealth);

        var form = await UploadForm.ReadAsync(request);
        return Of(Message(form), UploadForm.Files(form), toOracleHealth);
    }

    /// <summary>As the SM API wants it: a draft's id is the message's.</summary>
    public SmNewMessage ToUpstream() => new()
    {
        Category = Category,
        Subject = Subject,
        Body = Body,
        RecipientId = RecipientId,
        Id = DraftId,
        StationNumber = StationNumber,
        PrescriptionId = PrescriptionId,
    };

    private static Parameters Message(IFormCollection form)
    {
        if (form["message"].ToString() is { Length: > 0 } text)
            return Parameters.Parse(Encoding.UTF8.GetBytes(text), camel: false);

        var nested = new JsonObject();
        foreach (var (name, value) in form)
        {
            if (name.StartsWith("message[", StringComparison.Ordinal) && name.EndsWith(']'))
                nested[name[8..^1]] = value.ToString();
        }

        return nested.Count > 0 ? Parameters.Parse(JsonSerializer.SerializeToUtf8Bytes(nested), camel: false) : throw ApiErrors.ParameterMissing("message");
    }

    private static OutgoingMessage Of(Parameters message, IReadOnlyList<SmUpload> uploads, bool toOracleHealth) => new()
    {
        Category = message.Text("category"),
        Subject = message.Text("subject"),
        Body = message.Text("body"),
        RecipientId = message.Number("recipient_id"),
        DraftId = message.Number("draft_id"),
        StationNumber = message.Text("station_number"),
        PrescriptionId = message.Text("prescription_id"),
        Uploads = uploads,
        ToOracleHealth = toOracleHealth,
    };
}

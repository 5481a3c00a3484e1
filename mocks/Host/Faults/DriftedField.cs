using System.Buffers;
using System.Text.Json;
using SecureMessaging.Mocks.Host.Routing;

namespace SecureMessaging.Mocks.Host.Faults;

/// <summary>A field got another name overnight, wherever in the body it stands. All else stays as it is, to the byte.</summary>
public sealed class DriftedField(string from, string to) : IAnswerFault
{
    private readonly byte[] _to = JsonSerializer.SerializeToUtf8Bytes(to);

    public bool Concerns(SimResponse answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        try
        {
            var reader = Reader(answer);
            return NextDrifting(ref reader);
        }
        catch (JsonException)
        {
            return false; // "Success" has no fields to drift
        }
    }

    public SimResponse Spoil(SimResponse answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var body = answer.Body.Span;
        var spoilt = new ArrayBufferWriter<byte>(body.Length + _to.Length);
        var copied = 0;
        var reader = Reader(answer);
        while (NextDrifting(ref reader))
        {
            var start = (int)reader.TokenStartIndex;
            spoilt.Write(body[copied..start]);
            spoilt.Write(_to);
            copied = start + reader.ValueSpan.Length + 2; // and its quotes
        }

        spoilt.Write(body[copied..]);
        return answer with { Body = spoilt.WrittenMemory };
    }

    // Not the final block: a body that another fault has cut short drifts as far as it goes.
    private static Utf8JsonReader Reader(SimResponse answer) => new(answer.Body.Span, isFinalBlock: false, state: default);

    private bool NextDrifting(ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(from))
                return true;
        }

        return false;
    }
}

using System.Text;
using System.Text.RegularExpressions;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.SmApi.Sessions;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Teams;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.SmApi.Messages;

/// <summary>Which record a posted message goes to, before its endpoint runs: for faults that strike one EHR alone.</summary>
internal sealed partial class RecipientRecord(SmServices services)
{
    // The JSON part comes first in a multipart body; a message is at most 6,000 characters.
    private const int Searched = 64 * 1024;

    /// <summary><c>vista</c>, <c>oracle_health</c>, or null when the request names nobody.</summary>
    public async ValueTask<string?> OfAsync(SimRequest request, CancellationToken cancellationToken)
    {
        if (request.Route.RecipientEhrs.Count == 0 || request.Caller is not PatientCaller { Patient: { } patient } caller)
            return null;

        var team = request.Match.Template.IndexOf("id") >= 0
            ? await OfMessageAsync(patient, request.Number("id"), cancellationToken)
            : Named(request, caller.Veteran);
        return team is null ? null : EhrName.Of(team.Ehr);
    }

    // Found in the text rather than parsed: the same in a JSON body and in the JSON part of a multipart one.
    private TriageTeam? Named(SimRequest request, Veteran veteran)
    {
        var text = Encoding.Latin1.GetString(request.Body.Span[..Math.Min(request.Body.Length, Searched)]);
        return RecipientId().Match(text) is { Success: true } match && int.TryParse(match.Groups[1].ValueSpan, out var id) ? services.CareTeams.Find(veteran, id)?.Team : null;
    }

    private ValueTask<TriageTeam?> OfMessageAsync(long patient, long message, CancellationToken cancellationToken) =>
        services.Mailboxes.UseAsync(patient, mailbox => mailbox.Messages.FirstOrDefault(each => each.Id == message)?.Team, cancellationToken);

    // Within a text the quotes would be escaped.
    [GeneratedRegex(@"(?<!\\)""recipientId""\s*:\s*""?(\d{1,10})", RegexOptions.CultureInvariant)]
    private static partial Regex RecipientId();
}

using System.Globalization;
using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Rollout.Report.Results;

namespace SecureMessaging.Rollout.Rehearsal.Judging;

/// <summary>The failures of a stage that a person may want to look into, worst first.</summary>
internal static class Failures
{
    // The rest is in the events; a page of more helps nobody.
    private const int Most = 200;

    public static IReadOnlyList<FailureResult> Of(IEnumerable<SendOutcome> sends, string eventsPath) =>
        [.. All(sends, eventsPath).Take(Most)];

    /// <summary>Users who were served another toggle than the formula gives them.</summary>
    public static IEnumerable<FailureResult> Of(IEnumerable<ToggleMismatch> served) =>
        from mismatch in served
        select new FailureResult
        {
            What = $"served {mismatch.Toggle} {(mismatch.Served ? "on" : "off")}, the formula gives {(mismatch.Formula ? "on" : "off")}",
            User = mismatch.User.ToString(CultureInfo.InvariantCulture),
        };

    private static IEnumerable<FailureResult> All(IEnumerable<SendOutcome> sends, string eventsPath) =>
        from send in sends
        let what = Name(send)
        where what is not null
        orderby Severity(send), send.At
        select new FailureResult
        {
            What = what,
            User = send.User.ToString(CultureInfo.InvariantCulture),
            Flow = send.Flow,
            Ehr = send.Ehr,
            Code = send.Code.Length > 0 ? send.Code : null,
            At = send.At,
            Evidence = [new EvidenceLink("event", eventsPath)],
        };

    private static int Severity(SendOutcome send) => send.Succeeded ? 0 : send.Reconciled.DeliveredAfterError ? 1 : 2;

    private static string? Name(SendOutcome send) => send.Reconciled switch
    {
        { Misrouted: true } => "delivered to another team",
        { Duplicated: true } => "delivered more than once",
        { Lost: true } => "told sent, never delivered",
        { DeliveredAfterError: true } => "told it failed, yet delivered",
        _ when !send.Succeeded => $"{send.Step} failed",
        _ => null,
    };
}

using PactNet.Matchers;
using SecureMessaging.Contracts.Expectations.Matching;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Mocks.Bff.Upstream;

namespace SecureMessaging.Contracts.Expectations.SmApi;

/// <summary>The contact list and the signature.</summary>
internal static class PreferenceExpectations
{
    private const string ContactList = "preferences/patientpreferredtriagegroups";

    public static IEnumerable<Expectation> All =>
    [
        new(
            "a contact list",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Calling(HttpMethod.Post, ContactList).WithJsonBody(new object[] { Preferred(true) })

                // The bare word under application/json is no JSON; the BFF must not read it (recorded in vets-api's cassettes).
                .WillRespond().WithStatus(200),
            (provider, cancellation) => SmClient.In(provider).UpdatePreferredTeamsAsync([new(SmAnswers.TeamId, true)], cancellation)),
        new(
            "a contact list with nobody on it",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Calling(HttpMethod.Post, ContactList).WithJsonBody(new object[] { Preferred(false) })
                .WillRespond().WithError(400, 170, "At Least one Triage group must be set to Yes"),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<SmApiException>(() =>
                    SmClient.In(provider).UpdatePreferredTeamsAsync([new(SmAnswers.TeamId, false)], cancellation));
                Require.That(refused.Code == "SM170");
            }),
        new(
            "a contact list with a care team that does not exist",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Calling(HttpMethod.Post, ContactList).WithJsonBody(new object[] { new { triageTeamId = 1, preferredTeam = true } })
                .WillRespond().WithError(500, 99, "Unknown application error occurred"),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<SmApiException>(() => SmClient.In(provider).UpdatePreferredTeamsAsync([new(1, true)], cancellation));
                Require.That(refused.Code == "SM99");
            }),
        new(
            "the signature of a Veteran who saved one",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "both"))
                .Given(SmApiStates.Signature)
                .Calling(HttpMethod.Get, "preferences/signature")
                .WillRespond().WithStatus(200).WithJsonBody(new
                {
                    signatureName = Match.Type("Sample Veteran"), signatureTitle = Match.Type("Veteran"), includeSignature = true,
                }),
            async (provider, cancellation) =>
            {
                var signature = await SmClient.In(provider).GetSignatureAsync(cancellation);
                Require.That(signature.IncludeSignature && signature.SignatureName is { Length: > 0 });
            }),
        new(
            "the signature of a Veteran who saved none",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Given(SmApiStates.NoSignature)
                .Calling(HttpMethod.Get, "preferences/signature")
                .WillRespond().WithStatus(200).WithJsonBody(new { includeSignature = false }),
            async (provider, cancellation) =>
            {
                var signature = await SmClient.In(provider).GetSignatureAsync(cancellation);
                Require.That(!signature.IncludeSignature && string.IsNullOrEmpty(signature.SignatureName));
            }),
        new(
            "a new signature",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Calling(HttpMethod.Post, "preferences/signature")
                .WithJsonBody(new { signatureName = "Sample Veteran", signatureTitle = "Veteran", includeSignature = true })
                .WillRespond().WithStatus(200).WithJsonBody(new { signatureName = "Sample Veteran", signatureTitle = "Veteran", includeSignature = true }),
            async (provider, cancellation) =>
            {
                var saved = await SmClient.In(provider).UpdateSignatureAsync(new SmSignature("Sample Veteran", "Veteran", true), cancellation);
                Require.That(saved.SignatureName == "Sample Veteran");
            }),
        new(
            "a signature without a name",
            request => request
                .GivenThat(SmApiStates.Session, ("careTeams", "VistA"))
                .Calling(HttpMethod.Post, "preferences/signature")
                .WithJsonBody(new { signatureName = string.Empty, signatureTitle = string.Empty, includeSignature = true })
                .WillRespond().WithError(400, 154, "Email Signature Name and Title is required"),
            async (provider, cancellation) =>
            {
                var refused = await Require.FailsAsync<SmApiException>(() =>
                    SmClient.In(provider).UpdateSignatureAsync(new SmSignature(string.Empty, string.Empty, true), cancellation));
                Require.That(refused.Code == "SM154");
            }),
    ];

    private static object Preferred(bool preferred) => new { triageTeamId = Expect.FromState("${teamId}", SmAnswers.TeamId), preferredTeam = preferred };
}

namespace SecureMessaging.Mocks.Bff.Upstream;

/// <content>vets-api lib/sm/client/triage_teams.rb and preferences.rb.</content>
public sealed partial class SmPatientApiClient
{
    /// <summary>The teams that a patient may write to, in the older, short form.</summary>
    public async Task<IReadOnlyList<SmTriageTeam>> GetTriageTeamsAsync(CancellationToken cancellationToken) =>
        (await GetAsync<SmTriageTeams>("triageteam", cancellationToken)).TriageTeam;

    /// <summary>All associated teams, blocked ones too; Oracle Health's only when the pilot is on.</summary>
    public async Task<SmAllTriageTeams> GetAllTriageTeamsAsync(CancellationToken cancellationToken)
    {
        // Another name than the messages' parameter; leaving it out is a failure on record (va.gov-team#114530).
        var parts = await GetAsync<SmAllTriageTeamsPart[]>(
            oracleHealthPilot ? "alltriageteams?requiresOHTriageGroup=1" : "alltriageteams", cancellationToken);
        return SmAllTriageTeams.From(parts);
    }

    /// <summary>Saves the contact list. The answer is the bare word <c>Success</c>.</summary>
    public Task UpdatePreferredTeamsAsync(IReadOnlyList<SmPreferredTeam> teams, CancellationToken cancellationToken) =>
        PostAsync("preferences/patientpreferredtriagegroups", teams, cancellationToken);

    /// <summary>The signature block that the patient adds to messages.</summary>
    public Task<SmSignature> GetSignatureAsync(CancellationToken cancellationToken) =>
        GetAsync<SmSignature>("preferences/signature", cancellationToken);

    /// <summary>Saves the signature block.</summary>
    public Task<SmSignature> UpdateSignatureAsync(SmSignature signature, CancellationToken cancellationToken) =>
        PostAsync<SmSignature>("preferences/signature", signature, cancellationToken);
}

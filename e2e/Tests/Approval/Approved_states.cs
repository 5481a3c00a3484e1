namespace SecureMessaging.E2E.Tests.Approval;

/// <summary>The eight main states against what people have approved.</summary>
public sealed class Approved_states(MainStates states) : IClassFixture<MainStates>
{
    public static TheoryData<string> Names => [.. MainStates.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Reads_as_approved(string state) =>
        await ApprovedState.ExpectAsync(state, (await states.SeeAsync(state)).Text, TestContext.Current.CancellationToken);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Looks_as_approved(string state)
    {
        var seen = await states.SeeAsync(state);
        await ApprovedPicture.ExpectAsync(state, seen.Picture, seen.By, TestContext.Current.CancellationToken);
    }
}

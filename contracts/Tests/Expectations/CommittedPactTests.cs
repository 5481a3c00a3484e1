using SecureMessaging.Contracts.Expectations;
using SecureMessaging.Contracts.Verification;

namespace SecureMessaging.Contracts.Tests.Expectations;

/// <summary>The committed pacts are what the consumers expect today: after a change, <c>dotnet run --project contracts/Verification -- write</c>.</summary>
public sealed class CommittedPactTests(WrittenPacts pacts)
{
    public static TheoryData<string> Files => [.. AllPacts.List.Select(pact => pact.FileName)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_committed_pact_is_the_one_the_consumer_writes(string file)
    {
        var committed = await File.ReadAllTextAsync(Path.Combine(ContractVerification.PactFolder.FullName, file), TestContext.Current.CancellationToken);

        Assert.Equal(await pacts.TextAsync(AllPacts.List.Single(pact => pact.FileName == file)), committed);
    }

    [Fact]
    public void No_pact_is_committed_that_nobody_writes() =>
        Assert.Equal(
            AllPacts.List.Select(pact => pact.FileName).Order(StringComparer.Ordinal),
            ContractVerification.PactFolder.EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
}

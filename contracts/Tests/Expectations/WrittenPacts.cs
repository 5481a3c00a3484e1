using SecureMessaging.Contracts.Expectations;
using SecureMessaging.Contracts.Expectations.Running;
using SecureMessaging.Contracts.Tests.Expectations;
using SecureMessaging.Contracts.Tests.Fixtures;
using SecureMessaging.Runtime.Provisioning;

[assembly: AssemblyFixture(typeof(WrittenPacts))]

namespace SecureMessaging.Contracts.Tests.Expectations;

/// <summary>The pacts as this run's consumers write them: into a new folder, so that nothing of an older run can linger.</summary>
public sealed class WrittenPacts : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task<IReadOnlyList<ExpectationOutcome>>> _outcomes = [];

    /// <summary>The Pact core comes with the npm packages; in a fresh checkout these tests may be the first to need it.</summary>
    public async ValueTask InitializeAsync() => await Provisioner.EnsureNodePackagesAsync();

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    public async Task<ExpectationOutcome> OutcomeAsync(ConsumerPact pact, string description) =>
        (await OutcomesAsync(pact)).Single(outcome => outcome.Description == description);

    public async Task<string> TextAsync(ConsumerPact pact)
    {
        await OutcomesAsync(pact);
        return await File.ReadAllTextAsync(_folder.File(pact.FileName).FullName, TestContext.Current.CancellationToken);
    }

    private Task<IReadOnlyList<ExpectationOutcome>> OutcomesAsync(ConsumerPact pact)
    {
        lock (_gate)
        {
            if (!_outcomes.TryGetValue(pact.FileName, out var running))
            {
                _outcomes[pact.FileName] = running = PactWriter.WriteAsync(pact, _folder.Directory, CancellationToken.None);
            }

            return running;
        }
    }
}

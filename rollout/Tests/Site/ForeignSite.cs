using System.Text.Json.Nodes;
using SecureMessaging.Population;
using SecureMessaging.Rollout.Rehearsal.Site;
using SecureMessaging.Runtime.Provisioning;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.Rollout.Tests.Site;

/// <summary>
/// A second copy of the stack, each role in a process of its own as <c>docker-compose.yml</c> has them, behind gates that let no control
/// call through: to whoever comes by the gates, it is somebody else's site.
/// </summary>
public sealed class ForeignSite : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("foreign-site-");
    private readonly Stack<IAsyncDisposable> _running = new();

    /// <summary>As its owners see it.</summary>
    internal StackTarget Owners { get; private set; } = null!;

    internal Gate Web { get; private set; } = null!;

    internal Gate Bff { get; private set; } = null!;

    public string AccountsFile => Path.Combine(_folder.FullName, "accounts.json");

    public async ValueTask InitializeAsync()
    {
        var cancelled = TestContext.Current.CancellationToken;
        await Provisioner.EnsurePagesAsync(TestContext.Current.SendDiagnosticMessage, cancelled);
        var oracleHealth = await RoleAsync("oracle-health");
        var vista = await RoleAsync("vista", "--oracle-health-url", $"{oracleHealth.OracleHealth}");
        var bff = await RoleAsync("bff", "--vista-url", $"{vista.Vista}");
        var web = await RoleAsync("web", "--bff-url", $"{bff.Bff}", "--pages", Provisioner.PagesFolder);
        Owners = new(new(web.Web, bff.Bff, vista.Vista, oracleHealth.OracleHealth, 0), new SyntheticPopulation());
        await Owners.SetPercentageOfActorsAsync(SecureMessagingToggles.CuratedListFlow, Percentage.Of(50), cancelled);
        await Owners.SetPercentageOfActorsAsync(SecureMessagingToggles.RecentRecipients, Percentage.Of(50), cancelled);

        _running.Push(Web = await Gate.OpenAsync(Owners.Web, cancelled));
        _running.Push(Bff = await Gate.OpenAsync(Owners.Bff, cancelled));
    }

    /// <summary>Signs personas in at the site itself, and writes them down as its test accounts.</summary>
    public async Task SaveAccountsAsync(params string[] personas)
    {
        foreach (var persona in personas)
            await StackSignIn.SaveAsync(Owners.Web, persona, Path.Combine(_folder.FullName, $"{persona}.json"), controlToken: null, TestContext.Current.CancellationToken);
        var accounts = personas.Select(persona => $$"""{"persona":"{{persona}}","state":"{{persona}}.json"}""");
        await File.WriteAllTextAsync(AccountsFile, $$"""{"accounts":[{{string.Join(',', accounts)}}]}""", TestContext.Current.CancellationToken);
    }

    /// <summary>The cookies of every sign-in saved so far.</summary>
    public IReadOnlyList<string> Cookies() =>
    [
        .. from state in _folder.EnumerateFiles("*.json")
           where state.FullName != AccountsFile
           from cookie in JsonNode.Parse(File.ReadAllText(state.FullName))!["cookies"]!.AsArray()
           select (string)cookie!["value"]!,
    ];

    public async ValueTask DisposeAsync()
    {
        Owners?.Dispose();
        while (_running.TryPop(out var running))
            await running.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task<StackAddresses> RoleAsync(string role, params string[] options)
    {
        var process = await RoleProcess.StartAsync(role, TestContext.Current.CancellationToken, options);
        _running.Push(process);
        return process.Addresses;
    }
}

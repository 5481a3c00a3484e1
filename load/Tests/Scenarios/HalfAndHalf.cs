using SecureMessaging.Load.Scenarios.Sending;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Population;
using SecureMessaging.Toggles;

namespace SecureMessaging.Load.Tests.Scenarios;

/// <summary>A fake BFF with both toggles at 50 %, and a small run against it: 6 + 6 users of VistA, 3 + 3 of Oracle Health.</summary>
public sealed class HalfAndHalf : IAsyncLifetime
{
    private static readonly SyntheticPopulation Population = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("load-tests-");

    public static IReadOnlyList<ToggleSetting> Toggles { get; } =
    [
        new(SecureMessagingToggles.CuratedListFlow, "50"), new(SecureMessagingToggles.RecentRecipients, "50"),
        ToggleSetting.ForAll(SecureMessagingToggles.CernerPilot),
    ];

    public FakeBff Bff { get; } = new(Population) { Features = [.. Toggles.Select(toggle => toggle.ToFeature())] };

    public SendLoadOptions Options => new()
    {
        BffUrl = Bff.Url,
        RunId = "run",
        Stage = "A",
        OutputFolder = Folder("out"),
        Toggles = Toggles,
        Quotas = [new("new", "vista", 6), new("base", "vista", 6), new("new", "oracle_health", 3), new("base", "oracle_health", 3)],
        UsersPerSecond = 100,
        WarmUp = TimeSpan.Zero,
    };

    public string Folder(string name) => Path.Combine(_folder.FullName, name);

    public async ValueTask InitializeAsync() => await Bff.StartAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Bff.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}

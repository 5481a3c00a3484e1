using SecureMessaging.Load.Scenarios.Shapes;
using SecureMessaging.Load.Scenarios.Visits;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>The scenarios that can be named on the command line.</summary>
internal sealed record KnownScenario(string Name, VisitKind Visit, Func<double, TimeSpan, IReadOnlyList<LoadStep>> Shape)
{
    // Share of messages sent from the mobile app; assumed between the 30 and 60 % of section 5 of the volumes.
    private const double Mobile = 0.4;

    public const string Stress = "stress";

    /// <summary>With a stack: what lies behind the BFF is slow for a while. Without: many users at once, as after an outage.</summary>
    public const string Spike = "spike";

    public double ThinkTimeScale { get; init; }

    public double MobileShare { get; init; }

    public bool HeavyTailed { get; init; }

    /// <summary>Whether any of its users sends, so that there is a send to judge.</summary>
    public bool Sends => Visit is VisitKind.Send or VisitKind.Attachments or VisitKind.Mixed;

    public static IReadOnlyList<KnownScenario> All { get; } =
    [
        new("send", VisitKind.Send, LoadShape.Steady),
        new("draft-autosave", VisitKind.DraftAutosave, LoadShape.Steady) { ThinkTimeScale = 1 },
        new("recipients", VisitKind.Recipients, LoadShape.Steady),
        new("recent", VisitKind.Recent, LoadShape.Steady),
        new("attachments", VisitKind.Attachments, LoadShape.Steady),
        new("mixed-day", VisitKind.Mixed, LoadShape.Day) { MobileShare = Mobile, HeavyTailed = true },
        new("soak", VisitKind.Mixed, LoadShape.Steady) { ThinkTimeScale = 1, MobileShare = Mobile, HeavyTailed = true },
        new(Spike, VisitKind.Send, LoadShape.Spike),
        new(Stress, VisitKind.Send, LoadShape.Stress),
    ];

    public static KnownScenario Find(string name) => All.FirstOrDefault(known => known.Name == name)
        ?? throw new UsageException($"--scenario '{name}' is not known; known are: {string.Join(", ", All.Select(known => known.Name))}");
}

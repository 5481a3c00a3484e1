using Microsoft.AspNetCore.Hosting;

namespace SecureMessaging.Rollout.Drill.Defects.Telemetry;

internal static class PersonalDataInLog
{
    public static Defect Define() => new("pii-in-a-log-line", "The BFF writes the sender's e-mail into a log line.")
    {
        Mimics = "The most common privacy incident: a helpful line of a developer.",
        Source = "design.md §7; sm-api-and-bff.md §7 (ids masked)",
        Layer = Layer.Logs,
        Seam = Seam.Bff(services => services.AddTransient<IStartupFilter, WithANote>()),
        Catchers = [new LogCatcher()],
    };
}

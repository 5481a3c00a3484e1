using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Runtime.Targets;

/// <summary>Decides whether load or control may go to an address (design.md §7).</summary>
public static class TargetGuard
{
    private const string ProductionDomain = "va.gov";

    // What a host of that domain must call itself not to be production; it must be listed then like any other.
    private static readonly string[] OtherEnvironments = ["staging", "dev", "sandbox", "test"];

    /// <summary>Passes loopback, and a host that is both listed in <c>targets.json</c> and named again on the command line.</summary>
    /// <param name="target">Where load would go.</param>
    /// <param name="listed">Hosts of <c>targets.json</c>.</param>
    /// <param name="named">The host as the user named it again, or null.</param>
    /// <param name="naming">How it is named again, up to the host.</param>
    /// <exception cref="UsageException">It may not.</exception>
    public static void Allow(Uri target, IReadOnlyCollection<string> listed, string? named, string naming = "--yes-target ")
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(listed);
        if (target.IsLoopback)
            return;

        RefuseProduction(target);
        var host = target.Host;
        if (!listed.Contains(host, StringComparer.OrdinalIgnoreCase))
            throw new UsageException($"{host} is not listed in targets.json: add it there if it is yours to load.");
        if (!string.Equals(host, named, StringComparison.OrdinalIgnoreCase))
            throw new UsageException($"{host} is beyond this machine: name it again with {naming}{host}.");
    }

    /// <summary>Passes whatever is not production: a host of VA.gov whose name does not say staging, dev, sandbox or test.</summary>
    /// <exception cref="UsageException">It is.</exception>
    public static void RefuseProduction(Uri target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var host = target.IdnHost.TrimEnd('.');
        if (IsWithinProduction(host) && !host.Split('.', '-').Intersect(OtherEnvironments, StringComparer.OrdinalIgnoreCase).Any())
            throw new UsageException($"{target.Host} is production: the harness never drives it.");
    }

    private static bool IsWithinProduction(string host) =>
        host.Equals(ProductionDomain, StringComparison.OrdinalIgnoreCase) || host.EndsWith($".{ProductionDomain}", StringComparison.OrdinalIgnoreCase);
}

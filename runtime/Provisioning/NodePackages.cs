using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Runtime.Provisioning;

/// <summary>The npm packages of the root <c>package-lock.json</c>: parts of the pages, the Pact core, the charts.</summary>
internal static class NodePackages
{
    private const string Advice = $"{NodeVersion.Wanted} with npm is needed: install it from https://nodejs.org and run again.";

    public static async Task EnsureAsync(string root, string stamps, Action<string> report, CancellationToken cancellationToken)
    {
        var stamp = new Stamp(Path.Combine(stamps, "node.stamp"), [Path.Combine(root, "package-lock.json"), Path.Combine(root, ".npmrc")]);
        if (stamp.IsCurrent && Directory.Exists(Path.Combine(root, "node_modules")))
            return;

        await CheckNodeAsync(root, cancellationToken);
        stamp.Clear();
        report("installing npm packages (npm ci), once");
        var (exitCode, tail) = await ToolProcess.RunAsync("npm", ["ci"], root, cancellationToken) ?? throw new UsageException($"npm was not found. {Advice}");
        if (exitCode != 0)
            throw new UsageException($"npm ci failed ({exitCode}): {tail} — see that the npm registry can be reached, and run again.");

        stamp.Write();
    }

    private static async Task CheckNodeAsync(string root, CancellationToken cancellationToken)
    {
        var (exitCode, version) = await ToolProcess.RunAsync("node", ["--version"], root, cancellationToken) ?? throw new UsageException($"node was not found. {Advice}");
        if (exitCode != 0 || !NodeVersion.Suffices(version))
            throw new UsageException($"node {version} does not do. {Advice}");
    }
}

using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Runtime.Provisioning;

/// <summary>The reference pages, built by Vite from <c>mocks/Web/pages</c> into <c>mocks/Web/dist</c>, and their client of the BFF alone into <c>dist-api</c>.</summary>
internal static class PagesBuild
{
    public static async Task EnsureAsync(string root, string stamps, Action<string> report, CancellationToken cancellationToken)
    {
        var sources = Directory.EnumerateFiles(Path.Combine(root, "mocks", "Web", "pages"), "*", SearchOption.AllDirectories);
        var stamp = new Stamp(Path.Combine(stamps, "pages.stamp"), [.. sources, Path.Combine(root, "package-lock.json")]);
        if (stamp.IsCurrent && File.Exists(Path.Combine(Provisioner.PagesFolder, "index.html")) && Directory.Exists(Path.Combine(root, "mocks", "Web", "dist-api")))
            return;

        stamp.Clear();
        report("building the pages (npm run build:pages)");
        var (exitCode, tail) = await ToolProcess.RunAsync("npm", ["run", "build:pages"], root, cancellationToken)
                               ?? throw new UsageException($"npm was not found: install {NodeVersion.Wanted} and run again.");
        if (exitCode != 0)
            throw new UsageException($"The pages did not build ({exitCode}): {tail}");

        stamp.Write();
    }
}

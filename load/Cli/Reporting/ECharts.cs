using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Load.Cli.Reporting;

/// <summary>The bundle that draws a page's charts: built in where npm packages were there to build in, else the checkout's.</summary>
internal static class ECharts
{
    /// <returns>Its text, empty where npm packages are installed nowhere.</returns>
    public static async Task<string> ReadAsync(CancellationToken cancellationToken)
    {
        await using var builtIn = typeof(ECharts).Assembly.GetManifestResourceStream("echarts.min.js");
        if (builtIn is not null)
            return await new StreamReader(builtIn).ReadToEndAsync(cancellationToken);
        if (!RepositoryRoot.Exists)
            return "";
        var installed = Path.Combine(Provisioner.NodeModulesFolder, "echarts", "dist", "echarts.min.js");
        return File.Exists(installed) ? await File.ReadAllTextAsync(installed, cancellationToken) : "";
    }
}

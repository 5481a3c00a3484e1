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
        return RepositoryRoot.Exists && File.Exists(Provisioner.ChartsFile) ? await File.ReadAllTextAsync(Provisioner.ChartsFile, cancellationToken) : "";
    }
}

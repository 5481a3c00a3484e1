using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Runtime.Provisioning;

/// <summary>The folder that holds the solution: where npm packages, built pages, pacts and plans are.</summary>
public static class RepositoryRoot
{
    private const string Mark = "SecureMessaging.Harness.sln";

    private static readonly string? Found = Find();

    /// <summary>Whether the running assembly is inside a checkout: the load command's image has none.</summary>
    public static bool Exists => Found is not null;

    /// <summary>Full path, found upward from the running assembly.</summary>
    /// <exception cref="UsageException">The assembly does not run inside a checkout.</exception>
    public static string Path =>
        Found ?? throw new UsageException($"No {Mark} above {AppContext.BaseDirectory}: run the harness from a checkout of its repository.");

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, Mark)))
                return folder.FullName;
        }

        return null;
    }
}

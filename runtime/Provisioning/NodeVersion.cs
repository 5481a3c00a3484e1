namespace SecureMessaging.Runtime.Provisioning;

/// <summary>Which Node.js will do: what Vite names under <c>engines</c>, <c>^20.19.0 || >=22.12.0</c> (vite 8.3.8, package.json).</summary>
public static class NodeVersion
{
    /// <summary>The same in words.</summary>
    public const string Wanted = "Node.js 20.19 or later of 20, or 22.12 and later,";

    private static readonly Version OfTwenty = new(20, 19);
    private static readonly Version Otherwise = new(22, 12);

    /// <summary>Whether the version that <c>node --version</c> printed, such as <c>v22.12.0</c>, will do.</summary>
    public static bool Suffices(string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        return Version.TryParse(printed.Trim().TrimStart('v'), out var version) && version >= (version.Major == OfTwenty.Major ? OfTwenty : Otherwise);
    }
}

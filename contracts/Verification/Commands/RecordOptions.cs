using System.CommandLine;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Contracts.Verification.Commands;

/// <summary>Where verification records are kept, for every command alike.</summary>
internal static class RecordOptions
{
    public static readonly Option<DirectoryInfo> Folder = new("--records")
    {
        Description = "Folder of the verification records.",
        DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(RepositoryRoot.Path, "contracts", "verification", "local")),
    };
}

using SecureMessaging.Runtime.Targets;

namespace SecureMessaging.Contracts.Verification.Commands;

/// <summary>Lets a verification reach beyond this machine only where <c>targets.json</c> and the command line both say so: it sends messages.</summary>
internal static class TargetList
{
    public static void Allow(Uri url, string? named) =>
        TargetGuard.Allow(url, TargetsFile.Read(TargetsFile.OfCheckout).Hosts, named);
}

using System.Net.Sockets;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Contracts.Verification;

/// <summary>Whether anybody listens where a provider is said to be: asked once, before anything is arranged there.</summary>
internal static class Listening
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <exception cref="UsageException">Nobody does.</exception>
    public static async Task RequireAsync(string provider, Uri url, CancellationToken cancellationToken)
    {
        using var probe = new TcpClient();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await probe.ConnectAsync(url.Host, url.Port, patience.Token);
        }
        catch (Exception refused) when (refused is SocketException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            throw new UsageException($"Nothing listens on {url}: is {provider} up, and is that its address?", refused);
        }
    }
}

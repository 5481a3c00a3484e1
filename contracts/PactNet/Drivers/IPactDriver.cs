namespace PactNet.Drivers;

/// <summary>One pact handle of the core.</summary>
internal interface IPactDriver : IDisposable
{
    IInteractionDriver NewInteraction(string description);

    IMockServerDriver StartMockServer(string address, ushort port);

    /// <summary>Merges the interactions into the pact file of this folder.</summary>
    void WritePactFile(string directory);
}

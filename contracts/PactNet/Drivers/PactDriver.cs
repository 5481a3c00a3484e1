using PactNet.Exceptions;
using PactNet.Interop;

namespace PactNet.Drivers;

internal sealed class PactDriver : IPactDriver
{
    private readonly ushort _pact;

    public PactDriver(string consumer, string provider, PactLogLevel logLevel)
    {
        CoreLog.Start(logLevel);
        _pact = PactFfi.NewPact(consumer, provider);

        // Unset, the core writes a file of version 3.
        if (!PactFfi.WithSpecification(_pact, PactSpecification.V4))
        {
            throw new PactFailureException($"The Pact core refused specification V4: {NativeString.LastError()}.");
        }
    }

    public IInteractionDriver NewInteraction(string description) => new InteractionDriver(PactFfi.NewInteraction(_pact, description));

    public IMockServerDriver StartMockServer(string address, ushort port) => new MockServerDriver(
        PactFfi.CreateMockServer(_pact, address, port, "http", null) switch
        {
            > 0 and var bound => bound,
            -1 => throw new PactFailureException("The Pact core does not know this pact: its handle has been freed."),
            -3 => throw new PactFailureException($"The mock provider could not start on {address}:{port}: is the port in use?"),
            -5 => throw new PactFailureException($"The mock provider cannot listen on {address}."),
            var code => throw new PactFailureException($"The mock provider could not start (code {code}): {NativeString.LastError()}."),
        });

    public void WritePactFile(string directory)
    {
        switch (PactFfi.WriteFile(_pact, directory, overwrite: false))
        {
            case 0:
                return;
            case 2:
                throw new PactFailureException($"The pact file could not be written to {directory}.");
            case var code:
                throw new PactFailureException($"The pact file could not be written (code {code}): {NativeString.LastError()}.");
        }
    }

    public void Dispose() => _ = PactFfi.FreePactHandle(_pact);
}

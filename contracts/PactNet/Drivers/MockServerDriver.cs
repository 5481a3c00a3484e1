using PactNet.Exceptions;
using PactNet.Interop;

namespace PactNet.Drivers;

internal sealed class MockServerDriver(int port) : IMockServerDriver
{
    public Uri Uri { get; } = new($"http://127.0.0.1:{port}/");

    public string Mismatches() => NativeString.Borrow(PactFfi.MockServerMismatches(port))
        ?? throw new PactFailureException($"The mock provider on port {port} is gone; nobody can say whether its pact was kept.");

    public string? Logs() => NativeString.Borrow(PactFfi.MockServerLogs(port));

    public void Dispose() => _ = PactFfi.CleanupMockServer(port);
}

using System.Runtime.InteropServices;
using PactNet.Exceptions;
using PactNet.Interop;

namespace PactNet.Drivers;

internal sealed class VerifierDriver : IVerifierDriver
{
    private readonly VerifierHandle _verifier;

    public VerifierDriver(PactLogLevel logLevel)
    {
        CoreLog.Start(logLevel);
        _verifier = VerifierHandle.New();
        if (_verifier.IsInvalid)
        {
            throw new PactFailureException($"The Pact core could not make a verifier: {NativeString.LastError()}.");
        }

        _ = PactFfi.VerifierSetColouredOutput(_verifier, 0);

        // A redirect that a pact expects is the provider's answer, not a way to another.
        PactFfi.VerifierSetFollowRedirects(_verifier, 0);
    }

    public void Provider(string name, Uri address) =>
        PactFfi.VerifierSetProviderInfo(_verifier, name, address.Scheme, address.Host, (ushort)address.Port, address.AbsolutePath);

    public void FileSource(string file) => PactFfi.VerifierAddFileSource(_verifier, file);

    public void DirectorySource(string directory, IReadOnlyList<string> consumers)
    {
        PactFfi.VerifierAddDirectorySource(_verifier, directory);
        if (consumers.Count > 0)
        {
            PactFfi.VerifierSetConsumerFilters(_verifier, [.. consumers], (ushort)consumers.Count);
        }
    }

    public void ProviderStates(Uri url, bool teardown, bool inBody) =>
        PactFfi.VerifierSetProviderState(_verifier, url.ToString(), teardown ? (byte)1 : (byte)0, inBody ? (byte)1 : (byte)0);

    public void Filter(string? description, string? providerState) => PactFfi.VerifierSetFilter(_verifier, description, providerState, 0);

    public void Options(bool disableSslVerification, TimeSpan timeout) =>
        _ = PactFfi.VerifierSetOptions(_verifier, disableSslVerification ? (byte)1 : (byte)0, new CULong((uint)timeout.TotalMilliseconds));

    public void CustomHeader(string name, string value) => PactFfi.VerifierAddCustomHeader(_verifier, name, value);

    public VerifierOutcome Execute()
    {
        NativeStdout.Mute();
        int code;
        try
        {
            code = PactFfi.VerifierExecute(_verifier);
        }
        finally
        {
            NativeStdout.Unmute();
        }

        return new VerifierOutcome(
            code,
            NativeString.Take(PactFfi.VerifierJson(_verifier)),
            NativeString.Take(PactFfi.VerifierOutput(_verifier, stripAnsi: 1)),
            NativeString.Take(PactFfi.VerifierLogs(_verifier)));
    }

    public void Dispose() => _verifier.Dispose();
}

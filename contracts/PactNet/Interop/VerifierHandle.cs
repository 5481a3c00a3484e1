using System.Runtime.InteropServices;

namespace PactNet.Interop;

/// <summary>Owns the core's verifier.</summary>
internal sealed class VerifierHandle : SafeHandle
{
    private VerifierHandle(nint verifier)
        : base(0, ownsHandle: true) => SetHandle(verifier);

    public override bool IsInvalid => handle == 0;

    public static VerifierHandle New() => new(PactFfi.VerifierNew("SecureMessaging.Harness", "1"));

    protected override bool ReleaseHandle()
    {
        PactFfi.VerifierShutdown(handle);
        return true;
    }
}

using System.Runtime.InteropServices;
using System.Text;

namespace PactNet.Interop;

/// <summary>Reads the core's UTF-8 strings by who owns them.</summary>
internal static class NativeString
{
    /// <summary>Reads a string the core keeps.</summary>
    public static string? Borrow(nint text) => Marshal.PtrToStringUTF8(text);

    /// <summary>Reads a string the core gave away, and frees it.</summary>
    public static string? Take(nint text)
    {
        if (text == 0)
        {
            return null;
        }

        try
        {
            return Marshal.PtrToStringUTF8(text);
        }
        finally
        {
            PactFfi.StringDelete(text);
        }
    }

    /// <summary>The core's last error on this thread, or nothing.</summary>
    public static string LastError()
    {
        Span<byte> buffer = stackalloc byte[1024];
        var written = PactFfi.GetErrorMessage(buffer, buffer.Length);
        return written > 0 ? Encoding.UTF8.GetString(buffer[..written]).TrimEnd('\0') : "no further detail";
    }
}

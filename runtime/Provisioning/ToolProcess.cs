using System.ComponentModel;
using System.Diagnostics;

namespace SecureMessaging.Runtime.Provisioning;

/// <summary>Runs a tool such as npm to its end and keeps the tail of what it said.</summary>
internal static class ToolProcess
{
    private const int TailLines = 12;

    /// <returns>Exit code and last lines, or null when the tool is not there.</returns>
    public static async Task<(int ExitCode, string Tail)?> RunAsync(string tool, IEnumerable<string> arguments, string folder, CancellationToken cancellationToken)
    {
        // npm is a script on Windows.
        var start = OperatingSystem.IsWindows() && tool == "npm"
            ? new ProcessStartInfo("cmd.exe", ["/c", tool, .. arguments])
            : new ProcessStartInfo(tool, arguments);
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.RedirectStandardInput = true;
        using var process = new Process { StartInfo = start };
        var tail = new Queue<string>();
        process.OutputDataReceived += (_, line) => Keep(tail, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(tail, line.Data);
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return null;
        }

        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        lock (tail)
            return (process.ExitCode, string.Join(' ', tail));
    }

    private static void Keep(Queue<string> tail, string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;

        lock (tail)
        {
            tail.Enqueue(line.Trim());
            if (tail.Count > TailLines)
                tail.Dequeue();
        }
    }
}

using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Mocks.Stack;

/// <summary>Says in one line why a role could not start: nearly always a port that is in use.</summary>
internal static class PortGuard
{
    public static async Task<Uri> StartAsync(string role, int port, Func<Task<Uri>> start)
    {
        try
        {
            return await start();
        }
        catch (Exception failed) when (failed is IOException or SimulatorStartException)
        {
            var why = failed.Message.ReplaceLineEndings(" ").TrimEnd('.');
            throw new UsageException($"The role {role} could not start on port {port} ({why}): give another with --{role}-port, or 0 for any free one.", failed);
        }
    }
}

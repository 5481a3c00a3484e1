namespace SecureMessaging.Runtime.Provisioning;

/// <summary>Lets one process at a time set up a thing: test modules and commands start side by side.</summary>
internal static class ProvisionLock
{
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(200);

    public static async Task<IDisposable> AcquireAsync(string folder, string what, Action<string> report, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{what}.lock");
        for (var told = false; ; told = true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                if (!told)
                    report($"waiting for another process that is setting up the {what}");
                await Task.Delay(Retry, TimeProvider.System, cancellationToken);
            }
        }
    }
}

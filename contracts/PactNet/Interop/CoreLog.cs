namespace PactNet.Interop;

/// <summary>The core's log: one per process, its level fixed by whoever asks first.</summary>
internal static class CoreLog
{
    private static readonly Lock Gate = new();
    private static bool _started;

    public static void Start(PactLogLevel level)
    {
        lock (Gate)
        {
            if (_started)
            {
                return;
            }

            // -1: another binding in this process came first; its level stands.
            if (PactFfi.LogToBuffer(Filter(level)) is var code and not (0 or -1))
            {
                throw new InvalidOperationException($"The Pact core could not start its log (code {code}).");
            }

            _started = true;
        }
    }

    private static LogLevelFilter Filter(PactLogLevel level) => level switch
    {
        PactLogLevel.Trace => LogLevelFilter.Trace,
        PactLogLevel.Debug => LogLevelFilter.Debug,
        PactLogLevel.Information => LogLevelFilter.Info,
        PactLogLevel.Warn => LogLevelFilter.Warn,
        PactLogLevel.Error => LogLevelFilter.Error,
        _ => LogLevelFilter.Off,
    };
}

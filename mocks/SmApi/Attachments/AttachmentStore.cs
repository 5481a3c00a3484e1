namespace SecureMessaging.Mocks.SmApi.Attachments;

/// <summary>The bytes of attachments, the newest <paramref name="capacity"/> of them. Older ones are unreadable (SM113), their messages stay.</summary>
internal sealed class AttachmentStore(long capacity = 64 * 1024 * 1024)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files = [];
    private readonly Queue<string> _oldest = new();
    private long _held;

    public long Held => Interlocked.Read(ref _held);

    /// <summary>Where a file posted with a message is kept.</summary>
    public static string Key(long patient, long attachment) => $"{patient}/{attachment}";

    /// <summary>Where a file put to a presigned address is kept.</summary>
    public static string LargeKey(long sender, string largeId) => $"large/{sender}/{largeId}";

    public void Put(string key, ReadOnlyMemory<byte> bytes)
    {
        lock (_gate)
        {
            if (_files.Remove(key, out var before))
                _held -= before.Length;
            else
                _oldest.Enqueue(key);

            _files[key] = bytes;
            _held += bytes.Length;
            while (_held > capacity && _oldest.TryDequeue(out var oldest))
            {
                if (_files.Remove(oldest, out var gone))
                    _held -= gone.Length;
            }
        }
    }

    public ReadOnlyMemory<byte>? Find(string key)
    {
        lock (_gate)
            return _files.TryGetValue(key, out var bytes) ? bytes : default(ReadOnlyMemory<byte>?); // a bare null would become empty memory
    }

    public void Clear()
    {
        lock (_gate)
        {
            _files.Clear();
            _oldest.Clear();
            _held = 0;
        }
    }
}

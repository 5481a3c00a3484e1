namespace SecureMessaging.Load.Engine.Dispatch;

/// <summary>Chooses the pacer for this machine.</summary>
public static class Pacers
{
    private const int CoresToSpareOne = 4;

    /// <summary>Spinning where a core can be spared for it, else coarse.</summary>
    public static IPacer ForThisMachine(TimeProvider time) =>
        Environment.ProcessorCount >= CoresToSpareOne ? new SpinningPacer(time) : new CoarsePacer(time);
}

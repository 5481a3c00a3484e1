using SecureMessaging.Rollout.Drill.Results;

namespace SecureMessaging.Rollout.Drill.Running;

/// <summary>Tells a person how a drill goes.</summary>
public interface IDrillProgress
{
    /// <summary>Something is being prepared.</summary>
    void Doing(string what);

    /// <summary>A defect is done.</summary>
    void Done(DefectResult defect, int done, int planned);
}

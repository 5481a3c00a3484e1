using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Population.Generation;

/// <summary>Draws facilities by weight among those on one kind of record.</summary>
internal sealed class FacilityDraw(DateOnly asOf)
{
    private readonly Facility[] _vista = [.. FacilityList.All.Where(facility => facility.EhrOn(asOf) == Ehr.Vista)];
    private readonly Facility[] _oracleHealth = [.. FacilityList.All.Where(facility => facility.EhrOn(asOf) == Ehr.OracleHealth)];

    /// <summary>A facility that is not among those taken, or null when all are.</summary>
    public Facility? Next(Ehr ehr, List<Facility> taken, ref Draw draw)
    {
        var candidates = ehr == Ehr.Vista ? _vista : _oracleHealth;
        var total = 0;
        foreach (var facility in candidates)
            total += taken.Contains(facility) ? 0 : facility.Weight;
        if (total == 0)
            return null;

        var at = draw.Below(total);
        foreach (var facility in candidates)
        {
            if (!taken.Contains(facility) && (at -= facility.Weight) < 0)
                return facility;
        }

        return null;
    }
}

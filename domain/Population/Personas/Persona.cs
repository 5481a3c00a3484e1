using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Population.Personas;

/// <summary>A named kind of Veteran that a journey needs. Its shape never changes; copies differ in who it is.</summary>
public sealed record Persona
{
    /// <summary>Stable number of the persona: ids follow from it. Append only.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Name, as people and commands write it.</summary>
    public required string Name { get; init; }

    /// <summary>One line for people.</summary>
    public required string Description { get; init; }

    /// <summary>Facilities by record, in the order MHV lists them.</summary>
    internal IReadOnlyList<Ehr> Facilities { get; init; } = [];

    internal int TeamsPerFacility { get; init; } = 3;

    internal PersonaBlocks Blocks { get; init; }

    internal int Recents { get; init; }

    internal bool IncludesSignatureTeam { get; init; }

    internal bool SavedSignature { get; init; }

    /// <summary>A station the first facility must be, or null for any.</summary>
    internal string? Station { get; init; }

    internal StageEdge? Edge { get; init; }

    /// <summary>All personas, by ordinal.</summary>
    public static IReadOnlyList<Persona> All { get; } = PersonaList.Make();

    /// <inheritdoc/>
    public override string ToString() => Name;
}

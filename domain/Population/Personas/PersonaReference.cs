namespace SecureMessaging.Population.Personas;

/// <summary>One copy of a persona, written <c>hybrid</c> (copy 0) or <c>hybrid:3</c>.</summary>
public sealed record PersonaReference(Persona Persona, int Copy = 0)
{
    /// <summary>Indices from here on are personas; patients drawn at random come before.</summary>
    public const long FirstIndex = 50_000_000;

    /// <summary>Copies per persona.</summary>
    public const int MaxCopies = 700_000;

    // Room for personas to come; changing it would change everybody's ids.
    private const int Slots = 64;

    /// <summary>The index that stands for this copy.</summary>
    public long Index => FirstIndex + (long)Copy * Slots + Persona.Ordinal;

    /// <summary>Reads <c>name</c> or <c>name:copy</c>.</summary>
    /// <exception cref="UnknownVeteranException">No such persona or copy.</exception>
    public static PersonaReference Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = text.Split(':', 2);
        var persona = Persona.All.FirstOrDefault(candidate => candidate.Name == parts[0]) ?? throw UnknownVeteranException.ForPersona(text);
        if (parts.Length == 1)
            return new(persona);

        return int.TryParse(parts[1], out var copy) && copy is >= 0 and < MaxCopies
            ? new(persona, copy)
            : throw UnknownVeteranException.ForPersona(text);
    }

    /// <summary>The copy at an index, or null when the index is no persona's.</summary>
    public static PersonaReference? FromIndex(long index)
    {
        var offset = index - FirstIndex;
        if (offset < 0 || offset / Slots >= MaxCopies)
            return null;

        var ordinal = (int)(offset % Slots);
        return ordinal < Persona.All.Count ? new(Persona.All[ordinal], (int)(offset / Slots)) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Copy == 0 ? Persona.Name : $"{Persona.Name}:{Copy}";
}

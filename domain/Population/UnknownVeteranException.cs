using SecureMessaging.Population.Personas;

namespace SecureMessaging.Population;

/// <summary>A reference that names no patient and no persona. The message is one line that says what would.</summary>
public sealed class UnknownVeteranException : ArgumentException
{
    private UnknownVeteranException(string message)
        : base(message)
    {
    }

    internal static UnknownVeteranException ForPersona(string reference) =>
        new($"There is no persona '{reference}'. Use one of: {string.Join(", ", Persona.All.Select(persona => persona.Name))}; or an index.");

    internal static UnknownVeteranException ForIndex(long index, long size) =>
        new($"There is no patient {index}. Use 0 to {size - 1}, or a persona's name.");
}

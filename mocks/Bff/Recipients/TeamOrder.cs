using SecureMessaging.Mocks.Bff.Errors;

namespace SecureMessaging.Mocks.Bff.Recipients;

/// <summary>The order of a list of teams: by name unless <c>sort</c> says otherwise; a minus turns it round.</summary>
internal sealed record TeamOrder(string Attribute, bool Descending)
{
    /// <summary>As the answer's meta repeats it.</summary>
    public IReadOnlyDictionary<string, string> Meta => new Dictionary<string, string> { [Attribute] = Descending ? "DESC" : "ASC" };

    public static TeamOrder Parse(string? sort)
    {
        var attribute = string.IsNullOrWhiteSpace(sort) ? "name" : sort.TrimStart('-');
        return attribute is "name" or "preferred_team"
            ? new(attribute, sort?.StartsWith('-') ?? false)
            : throw ApiErrors.Of(400, "Invalid sort criteria", $"\"{attribute}\" is not a valid sort criteria for teams", "106");
    }

    public IEnumerable<T> Sort<T>(IEnumerable<T> teams, Func<T, string> name, Func<T, bool> preferred) => (Attribute, Descending) switch
    {
        ("name", false) => teams.OrderBy(name, StringComparer.Ordinal),
        ("name", true) => teams.OrderByDescending(name, StringComparer.Ordinal),
        (_, false) => teams.OrderBy(preferred),
        (_, true) => teams.OrderByDescending(preferred),
    };
}

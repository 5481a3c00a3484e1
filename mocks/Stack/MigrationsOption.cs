using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Stack;

/// <summary><c>--migrations</c>: which facilities move to Oracle Health, and on which day of the simulated clock.</summary>
public static class MigrationsOption
{
    /// <summary>As written on the command line.</summary>
    public const string Name = "--migrations";

    /// <summary>The option, by station number.</summary>
    public static Option<IReadOnlyDictionary<string, DateOnly>> Define() => new(Name)
    {
        Description = "Facilities that move to Oracle Health on the simulated clock, as station:day, such as 663:2026-12-05,508:2027-01-16.",
        CustomParser = Parse,
        DefaultValueFactory = _ => new Dictionary<string, DateOnly>(),
    };

    private static Dictionary<string, DateOnly> Parse(ArgumentResult argument)
    {
        var days = new Dictionary<string, DateOnly>();
        foreach (var move in argument.Tokens.Single().Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (move.Split(':') is not [var station, var written]
                || !DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                argument.AddError($"'{move}' is no move: write station:day, such as 663:2026-12-05.");
            else if (!FacilityList.All.Any(facility => facility.StationNumber == station && facility.EhrOn(PopulationOptions.DefaultAsOf) == Ehr.Vista))
                argument.AddError($"'{move}': no facility on VistA has the station number {station}.");
            else if (!days.TryAdd(station, day))
                argument.AddError($"'{move}': {station} moves once.");
        }

        return days;
    }
}

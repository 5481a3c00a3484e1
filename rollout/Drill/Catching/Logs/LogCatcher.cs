using SecureMessaging.Population.Personas;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Rollout.Drill.Catching.Logs;

/// <summary>Lets users write messages, and looks for what is theirs in the BFF's log.</summary>
internal sealed record LogCatcher : ICatcher
{
    private static readonly JourneyCatcher Writing = JourneyCatcher.OfStage("A user inside both toggles writes to a team on each record (desktop)");

    // Journeys take the first copies of a persona.
    private const int Copies = 50;

    public string Name => "log of the BFF while users write";

    public Layer Layer => Layer.Logs;

    public bool Alone => false;

    public async Task<Finding> AskAsync(DrillStack stack, CatchingTools tools, CancellationToken cancellationToken)
    {
        if (await Writing.AskAsync(stack, tools, cancellationToken) is { Outcome: not FindingOutcome.Green } failed)
            return Finding.Nothing($"no message was written: {failed.Reason}");
        if (stack.BffLog.All.Count == 0)
            return Finding.Nothing("the BFF wrote no line");

        var persona = PersonaReference.Parse(Writing.Journeys[0].User.Persona).Persona;
        var users = Enumerable.Range(0, Copies).Select(copy => stack.Target.Population.Veteran(new PersonaReference(persona, copy)));
        var found = users.SelectMany(PersonalData).FirstOrDefault(data => stack.BffLog.All.Any(line => line.Contains(data.Text, StringComparison.OrdinalIgnoreCase)));
        return found == default ? Finding.Green : Finding.Red(Layer.Logs, $"a log line holds a user's {found.What}");
    }

    private static IEnumerable<(string What, string Text)> PersonalData(Veteran veteran) =>
    [
        ("e-mail", veteran.Email),
        ("name", $"{veteran.FirstName} {veteran.LastName}"),
        ("name", veteran.SenderName),
        ("ICN", veteran.Icn),
        ("MHV id", $"{veteran.MhvCorrelationId}"),
        ("message", "Synthetic message of a rehearsal"),
    ];
}

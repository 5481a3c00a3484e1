using System.Text.Json;
using PactNet.Infrastructure.Outputters;

namespace PactNet;

/// <summary>Where a pact is written and how its bodies become JSON.</summary>
public class PactConfig
{
    /// <summary>The folder of the pact files; a trailing slash is added.</summary>
    public string PactDir
    {
        get;
        set => field = Path.EndsInDirectorySeparator(value) ? value : value + Path.DirectorySeparatorChar;
    } = Path.Combine("..", "..", "..", "pacts") + Path.DirectorySeparatorChar;

    public PactLogLevel LogLevel { get; set; } = PactLogLevel.Information;

    public IEnumerable<IOutput> Outputters { get; set; } = [new ConsoleOutput()];

    public JsonSerializerOptions DefaultJsonSettings { get; set; } = new();

    internal void WriteLine(string line)
    {
        foreach (var output in Outputters)
        {
            output.WriteLine(line);
        }
    }
}

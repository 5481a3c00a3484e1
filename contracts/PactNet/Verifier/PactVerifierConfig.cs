using PactNet.Infrastructure.Outputters;

namespace PactNet.Verifier;

/// <summary>What a verification says, and where.</summary>
public class PactVerifierConfig
{
    public PactLogLevel LogLevel { get; set; } = PactLogLevel.Information;

    public IEnumerable<IOutput> Outputters { get; set; } = [new ConsoleOutput()];

    internal void WriteLine(string line)
    {
        foreach (var output in Outputters)
        {
            output.WriteLine(line);
        }
    }
}

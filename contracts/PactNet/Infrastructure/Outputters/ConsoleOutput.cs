namespace PactNet.Infrastructure.Outputters;

/// <summary>Writes to standard output.</summary>
public class ConsoleOutput : IOutput
{
    public void WriteLine(string line) => Console.WriteLine(line);
}

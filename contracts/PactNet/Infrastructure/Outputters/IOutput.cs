namespace PactNet.Infrastructure.Outputters;

/// <summary>Somewhere to write log lines to.</summary>
public interface IOutput
{
    void WriteLine(string line);
}

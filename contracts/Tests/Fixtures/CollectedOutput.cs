using PactNet.Infrastructure.Outputters;

namespace SecureMessaging.Contracts.Tests.Fixtures;

/// <summary>Keeps what the binding says.</summary>
public sealed class CollectedOutput : IOutput
{
    private readonly List<string> _lines = [];

    public string Text => string.Join('\n', _lines);

    public void WriteLine(string line) => _lines.Add(line);
}

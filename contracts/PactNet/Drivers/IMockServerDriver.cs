namespace PactNet.Drivers;

/// <summary>A running mock provider; it stops when disposed of.</summary>
internal interface IMockServerDriver : IDisposable
{
    Uri Uri { get; }

    string Mismatches();

    string? Logs();
}

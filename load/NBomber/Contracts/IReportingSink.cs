using NBomber.Contracts.Stats;

namespace NBomber.Contracts;

/// <summary>Takes figures as the run goes and at its end.</summary>
/// <remarks>The package's <c>Init</c> has a second parameter, an <c>IConfiguration</c>: a sink is written for one or the other.</remarks>
public interface IReportingSink : IDisposable
{
    string SinkName { get; }

    Task Init(IBaseContext context);

    Task Start();

    /// <summary>Figures of the last interval, not cumulated.</summary>
    Task SaveRealtimeStats(ScenarioStats[] stats);

    Task SaveFinalStats(NodeStats stats);

    Task Stop();
}

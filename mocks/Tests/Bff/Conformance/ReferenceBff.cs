using SecureMessaging.Mocks.Bff;
using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Mocks.OracleHealth;
using SecureMessaging.Mocks.Vista;
using SecureMessaging.Population;

namespace SecureMessaging.Mocks.Tests.Bff.Conformance;

/// <summary>The reference BFF before both simulators.</summary>
public sealed class ReferenceBff : BffTarget
{
    private SimulatorHost? _oracleHealth;
    private SimulatorHost? _vista;
    private RunningBff? _bff;

    protected override Uri Url => _bff!.Url;

    public override async ValueTask InitializeAsync()
    {
        var population = new SyntheticPopulation(new PopulationOptions(Size: 10_000));
        _oracleHealth = await OracleHealthSimulator.StartAsync(new() { Population = population });
        _vista = await VistaSimulator.StartAsync(new() { Population = population, OracleHealthUrl = _oracleHealth.Url });
        _bff = await BffHost.StartAsync(new() { Population = population, VistaUrl = _vista.Url });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_bff is not null)
            await _bff.DisposeAsync();
        if (_vista is not null)
            await _vista.DisposeAsync();
        if (_oracleHealth is not null)
            await _oracleHealth.DisposeAsync();
    }
}

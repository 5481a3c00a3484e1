using SecureMessaging.Mocks.Tests.Conformance;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.Tests.SmApi;

/// <summary>What the tests of the SM API share: a session for a copy of a persona.</summary>
public abstract class SmApiTests(Simulators simulators)
{
    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    protected Simulators Simulators { get; } = simulators;

    protected async Task<(SmSession Session, Veteran Patient)> SignInAsync(string persona)
    {
        var patient = Conformance.Simulators.Patient(persona);
        var target = new SmApiTarget(new Uri(Simulators.Vista.Url, "v1/sm/patient/"), $"{patient.MhvCorrelationId}", 0, 0);
        return (await SmSession.OpenAsync(Simulators.Http, target, Cancelled), patient);
    }

    protected static int Team(Veteran patient, Ehr ehr) => patient.FirstAllowed(ehr)!.Value.Team.Id;
}

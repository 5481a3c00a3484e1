using SecureMessaging.Mocks.Host.Faults;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.OracleHealth.Access;

namespace SecureMessaging.Mocks.OracleHealth.Faults;

/// <summary>Another id has taken over from the patient's: 301 with the new address.</summary>
internal sealed class CombinedPatient : IInsteadFault
{
    // Whoever follows to the new id is answered.
    public SimResponse? Answer(SimRequest request) =>
        request.Route.NamesPatient && MillenniumPatientIds.SuccessorOf(request.Number("patient")) is { } successor ? Gate.Combined(request, successor) : null;
}

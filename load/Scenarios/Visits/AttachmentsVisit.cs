using NBomber.Contracts;
using SecureMessaging.Load.Scenarios.Bff;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Load.Scenarios.Visits;

/// <summary>
/// Sends a message with two small files; to an Oracle Health team also one with a file too large for the standard path. (The large path
/// is open to VistA teams only with the toggle for it, which the release leaves off.)
/// </summary>
internal sealed class AttachmentsVisit(VisitEnvironment environment) : SendVisit(environment)
{
    private const int Small = 200 * 1024;
    private const int Large = 7 * 1024 * 1024;

    protected override async Task<IResponse> WriteAsync(Recipient recipient)
    {
        var told = Tell(
            VisitSteps.SendSmallFiles,
            await StepAsync(VisitSteps.SendSmallFiles, () => Bff.SendWithFilesAsync(Text("with two small files"), recipient, [Small, Small])).ConfigureAwait(false));
        if (told.IsError || User.Arm.Ehr != EhrName.OracleHealth)
            return told;

        var reply = await StepAsync(VisitSteps.SendLargeFile, () => Bff.SendWithFilesAsync(Text("with a large file", 1), recipient, [Large])).ConfigureAwait(false);
        return Tell(VisitSteps.SendLargeFile, reply, 1);
    }
}

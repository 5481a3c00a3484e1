using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Messages;
using SecureMessaging.Mocks.Bff.Session;

namespace SecureMessaging.Mocks.Bff.Prescriptions;

/// <summary>
/// One prescription, for the way from the medications pages to a renewal message. vets-api asks MHV's pharmacy, which is no part of this
/// rehearsal: here every patient has the same two, with ids of their own.
/// </summary>
internal static class PrescriptionsEndpoint
{
    // Two digits of each id are left for the prescription.
    private const long PerPatient = 100;

    private static readonly string[] Names = ["Synthetic lisinopril 10 mg tab", "Synthetic metformin 500 mg tab"];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/my_health/v1/prescriptions/{id:long}", Show);

    private static Rendered Show(long id, HttpContext context, TimeProvider time)
    {
        var user = SignedInUser.Of(context) ?? throw ApiErrors.NotSignedIn();
        var (patient, number) = Math.DivRem(id, PerPatient);
        if (patient != user.Veteran.Index || number is < 1 || number > Names.Length)
            throw ApiErrors.RecordNotFound($"{id}");

        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var attributes = new PrescriptionAttributes(
            id,
            $"{id}A",
            Names[number - 1],
            Sig: "Take one tablet by mouth every day",
            ProviderFirstName: "PAT",
            ProviderLastName: "SYNTHETIC",
            RefillRemaining: 0,
            ExpirationDate: WireDate.Utc($"{today.AddDays(-(int)number):O}")!,
            Reason: null,
            SortedDispensedDate: $"{today.AddDays(-90 - (int)number):O}",
            Quantity: 90);
        return new(new Document(new Resource($"{id}", "prescriptions", attributes)));
    }
}

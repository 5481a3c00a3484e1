using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Recipients;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Bff.User;

/// <summary><c>GET /v0/user</c>: the parts of it that secure messaging reads.</summary>
internal sealed class UserEndpoint(BffOptions options, OracleHealthMigrations migrations, TimeProvider time)
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/v0/user", (HttpContext context, UserEndpoint endpoint) => endpoint.Show(context));

    private Rendered Show(HttpContext context)
    {
        var user = SignedInUser.Of(context) ?? throw ApiErrors.NotSignedIn();
        return new(new { Data = new Resource("", "users_scaffolds", Attributes(user)), Meta = new { Errors = (object?)null } });
    }

    private object Attributes(SignedInUser user) => new
    {
        Services = Services(user),
        Profile = new
        {
            user.Veteran.Email,
            user.Veteran.FirstName,
            MiddleName = (string?)null,
            user.Veteran.LastName,
            Loa = new { Current = 3, Highest = 3 },
            Multifactor = true,
            Verified = true,
            SignIn = new { ServiceName = "logingov", AuthBroker = "sis", ClientId = "vaweb" },
        },
        VaProfile = new
        {
            Status = "OK",
            FamilyName = user.Veteran.LastName,
            GivenNames = new[] { user.Veteran.FirstName },
            IsCernerPatient = user.Veteran.Facilities.Any(IsOracleHealth),
            Facilities = user.Veteran.Facilities.Select(facility => new { FacilityId = facility.StationNumber, IsCerner = IsOracleHealth(facility) }).ToArray(),
            VaPatient = user.IsVaPatient,
            MhvAccountState = user.HasMhvAccount ? "OK" : "NONE",
            OhMigrationInfo = MigrationInfo.Of(user.Veteran.Facilities, migrations, Today),
        },
    };

    private static string[] Services(SignedInUser user) =>
        user.HasMhvAccount ? ["facilities", "rx", "messaging", "health-records", "user-profile"] : ["facilities", "user-profile"];

    private bool IsOracleHealth(Facility facility) =>
        facility.EhrOn(options.Population.Options.AsOf ?? PopulationOptions.DefaultAsOf) == Ehr.OracleHealth || migrations.HasMoved(facility.StationNumber, Today);

    private DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
}

using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SecureMessaging.Population;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.Bff.Session;

/// <summary>Who is signed in at VA.gov.</summary>
/// <param name="Veteran">The person.</param>
/// <param name="HasMhvAccount">Whether an MHV id is known for the person.</param>
/// <param name="IsVaPatient">Whether VA knows the person as a patient.</param>
/// <param name="CsrfToken">What unsafe requests must echo.</param>
internal sealed record SignedInUser(Veteran Veteran, bool HasMhvAccount, bool IsVaPatient, string CsrfToken)
{
    private const string Patient = "patient";
    private const string MhvAccount = "mhv_account";
    private const string VaPatient = "va_patient";
    private const string Csrf = "csrf";

    /// <summary>The user of a request, or null; found once per request.</summary>
    public static SignedInUser? Of(HttpContext context)
    {
        if (context.Features.Get<SignedInUser>() is { } known)
            return known;
        if (context.User.FindFirstValue(Patient) is not { } index)
            return null;

        var population = context.RequestServices.GetRequiredService<SyntheticPopulation>();
        var user = new SignedInUser(
            population.Veteran(long.Parse(index, CultureInfo.InvariantCulture)),
            context.User.HasClaim(MhvAccount, "true"),
            context.User.HasClaim(VaPatient, "true"),
            context.User.FindFirstValue(Csrf)!);
        context.Features.Set(user);
        return user;
    }

    public ClaimsPrincipal ToPrincipal() => new(new ClaimsIdentity(
        [
            new(Patient, Veteran.Index.ToString(CultureInfo.InvariantCulture)),
            new(MhvAccount, HasMhvAccount ? "true" : "false"),
            new(VaPatient, IsVaPatient ? "true" : "false"),
            new(Csrf, CsrfToken),
        ],
        CookieAuthenticationDefaults.AuthenticationScheme));
}

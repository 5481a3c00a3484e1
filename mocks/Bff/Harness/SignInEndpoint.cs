using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Errors;
using SecureMessaging.Mocks.Bff.Session;
using SecureMessaging.Population;
using SecureMessaging.Population.Veterans;

namespace SecureMessaging.Mocks.Bff.Harness;

/// <summary>Signs a synthetic Veteran in, in place of Login.gov or ID.me.</summary>
internal static class SignInEndpoint
{
    public static async Task<IResult> SignInAsync(HttpContext context, SyntheticPopulation population)
    {
        if (!context.Request.HasJsonContentType())
            throw ApiErrors.Of(415, "Unsupported media type", "Send application/json: {\"patient\": 17} or {\"persona\": \"hybrid\"}.");

        var wanted = await Parameters.ReadAsync(context.Request);
        var veteran = Find(wanted, population);
        var user = new SignedInUser(
            veteran, wanted.Flag("mhvAccount") ?? true, wanted.Flag("vaPatient") ?? veteran.Facilities.Count > 0, CsrfProtection.NewToken());
        await context.SignInAsync(user.ToPrincipal());
        context.Features.Set(user);
        return Results.Json(new { patient = veteran.Index, email = veteran.Email, mhvCorrelationId = veteran.MhvCorrelationId });
    }

    public static async Task<IResult> SignOutAsync(HttpContext context)
    {
        await context.SignOutAsync();
        return Results.NoContent();
    }

    private static Veteran Find(Parameters wanted, SyntheticPopulation population)
    {
        var reference = wanted.Text("persona") ?? wanted.Text("patient")
            ?? throw ApiErrors.Invalid("Say who signs in: {\"patient\": 17} or {\"persona\": \"hybrid\"}.");
        try
        {
            return population.Find(reference);
        }
        catch (UnknownVeteranException e)
        {
            throw ApiErrors.Invalid(e.Message);
        }
    }
}

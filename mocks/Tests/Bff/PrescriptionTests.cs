using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using SecureMessaging.Mocks.Tests.Bff.Support;

namespace SecureMessaging.Mocks.Tests.Bff;

public sealed class PrescriptionTests(BffFixture bff) : IClassFixture<BffFixture>
{
    private const long Patient = 7;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_patient_reads_a_prescription()
    {
        var client = await bff.SignInAsync(new { patient = Patient });
        var data = (await client.GetFromJsonAsync<JsonElement>($"/my_health/v1/prescriptions/{Patient}01", Cancelled)).GetProperty("data");
        Assert.Equal(("prescriptions", $"{Patient}01"), (data.GetProperty("type").GetString(), data.GetProperty("id").GetString()));
        Assert.Equal("Synthetic lisinopril 10 mg tab", data.GetProperty("attributes").GetProperty("prescription_name").GetString());
        // What a renewal message says of it (vets-website util/helpers.js, buildRxRenewalMessageBody).
        string[] said =
        [
            "prescription_name", "prescription_number", "sig", "provider_first_name", "provider_last_name", "refill_remaining", "expiration_date", "reason",
            "sorted_dispensed_date", "quantity",
        ];
        Assert.All(said, attribute => Assert.True(data.GetProperty("attributes").TryGetProperty(attribute, out _), attribute));
    }

    [Theory]
    [InlineData("801")] // somebody else's
    [InlineData("799")]
    [InlineData("0")]
    public async Task Nothing_else_is_found(string id)
    {
        var client = await bff.SignInAsync(new { patient = Patient });
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/my_health/v1/prescriptions/{id}", Cancelled)).StatusCode);
    }

    [Fact]
    public async Task Nobody_reads_one_without_signing_in() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await bff.Anonymous().GetAsync("/my_health/v1/prescriptions/701", Cancelled)).StatusCode);
}

using System.Text;
using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Mocks.Tests.Conformance;

namespace SecureMessaging.Mocks.Tests.Vista;

/// <summary>Every route of both simulators, asked through the short-cut and then through WireMock: one answer.</summary>
public sealed class ReaderParityTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("vista")]
    [InlineData("oracle-health")]
    public async Task Every_route_answers_the_same_by_both_readers(string role)
    {
        await using var site = await SimulatorPair.StartAsync();
        var host = role == "vista" ? site.Vista : site.OracleHealth;
        var (session, target) = await site.SignInAsync();

        // Past the twenty minutes in which the state of the Oracle Health load changes by itself, between one round and the other.
        using var later = await site.Http.PostAsync(
            new Uri(host.Url, "__sim/clock"), new StringContent("""{"advance":"PT25M"}""", Encoding.UTF8, "application/json"), Cancelled);
        later.EnsureSuccessStatusCode();
        var byShortCut = await AnswersAsync(site, host, session.Token, target);
        using var mapping = await site.Http.PostAsync(
            new Uri(host.Url, "__admin/mappings"),
            new StringContent("""{"Request":{"Path":"/a-testers-own"},"Response":{"StatusCode":418}}""", Encoding.UTF8, "application/json"),
            Cancelled);
        Assert.Equal(byShortCut, await AnswersAsync(site, host, session.Token, target));
    }

    // Ids that nobody has: what is asked leaves nothing behind that the second round would see.
    private static async Task<string[]> AnswersAsync(SimulatorPair site, SimulatorHost host, string token, SmApiTarget target)
    {
        var answers = new List<string>();
        foreach (var route in host.Simulator.Routes.Routes.Where(route => route.Name is not ("session" or "attachment-presign" or "folder-create" or "draft-save")))
        {
            using var request = new HttpRequestMessage(new HttpMethod(route.Method), new Uri(host.Url, Filled(route.Templates[0].Text)));
            request.Headers.Add("Token", token);
            request.Headers.Add("mhvCorrelationId", target.MhvCorrelationId);
            request.Headers.TryAddWithoutValidation("Authorization", "OAuth authority=\"va-sandbox\"");
            if (route.Method is "POST" or "PUT")
                request.Content = new StringContent("""{"name":"a/b"}""", Encoding.UTF8, "application/json");
            using var response = await site.Http.SendAsync(request, Cancelled);
            answers.Add($"{route.Name}: {(int)response.StatusCode} {response.Content.Headers.ContentType} {await response.Content.ReadAsStringAsync(Cancelled)}");
        }

        return [.. answers];
    }

    private static string Filled(string template) => string.Join('/', template.Split('/').Select(part => part switch
    {
        "{authority}" or "{owner}" => "va-sandbox",
        "{patient:int}" => "700000001",
        "{page:int}" or "{size:int}" => "1",
        "{status}" => "OPENED",
        ['{', ..] => "4711",
        _ => part,
    }));
}

using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Mocks.OracleHealth;
using SecureMessaging.Mocks.Vista;
using SecureMessaging.Population;
using WireMock.Logging;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace SecureMessaging.Mocks.Benchmark;

/// <summary>What is measured, each in a process of its own: prints its address, ends when its standard input does.</summary>
internal static class Servers
{
    // The number of mappings for which reference figures of WireMock.Net exist.
    private const int StaticMappings = 200;

    /// <summary>Kestrel alone: the ceiling.</summary>
    public static async Task<int> BareAsync(int bytes)
    {
        var body = new byte[bytes];
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var application = builder.Build();
        application.Run(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = bytes;
            await context.Response.Body.WriteAsync(body, context.RequestAborted);
        });
        await application.StartAsync();
        return await UntilInputEndsAsync(application.Urls.Single());
    }

    /// <summary>The same answer as one of 200 static mappings: as WireMock.Net comes, or as kindly configured as it can be.</summary>
    public static Task<int> StaticAsync(int bytes, bool tuned)
    {
        const string AnyPort = "http://127.0.0.1:0";
        var settings = tuned
            ? new WireMockServerSettings { Urls = [AnyPort], Logger = new WireMockNullLogger(), MaxRequestLogCount = 0, StartAdminInterface = false, DisableJsonBodyParsing = true }
            : new WireMockServerSettings { Urls = [AnyPort] };
        using var server = WireMockServer.Start(settings);
        for (var i = 1; i < StaticMappings; i++)
            server.Given(Request.Create().WithPath($"/v1/sm/patient/other/{i}").UsingGet()).RespondWith(Response.Create().WithBody("{}"));
        server.Given(Request.Create().WithPath("/v1/sm/patient/alltriageteams").UsingGet()).RespondWith(Response.Create().WithBody(new byte[bytes]));
        return UntilInputEndsAsync($"http://127.0.0.1:{server.Ports[0]}");
    }

    public static async Task<int> SimulatorAsync(long patients, bool byWireMock)
    {
        await using var simulators = await PairAsync(patients);
        if (byWireMock)
        {
            using var http = new HttpClient();
            using var response = await http.PostAsJsonAsync(
                new Uri(simulators.Vista.Url, "__admin/mappings"),
                new { Request = new { Path = "/a-testers-own" }, Response = new { StatusCode = 418 } });
            response.EnsureSuccessStatusCode();
        }

        return await UntilInputEndsAsync(simulators.Vista.Url.ToString());
    }

    public static async Task<Pair> PairAsync(long patients)
    {
        var population = new SyntheticPopulation(new PopulationOptions(Size: patients));
        var oracleHealth = await OracleHealthSimulator.StartAsync(new OracleHealthSimulatorOptions { Population = population });
        var vista = await VistaSimulator.StartAsync(new VistaSimulatorOptions { Population = population, OracleHealthUrl = oracleHealth.Url });
        return new Pair(population, vista, oracleHealth);
    }

    private static async Task<int> UntilInputEndsAsync(string url)
    {
        Console.WriteLine(url.TrimEnd('/'));
        await Console.In.ReadToEndAsync();
        return 0;
    }

    internal sealed record Pair(SyntheticPopulation Population, SimulatorHost Vista, SimulatorHost OracleHealth) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Vista.DisposeAsync();
            await OracleHealth.DisposeAsync();
        }
    }
}

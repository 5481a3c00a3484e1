using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;

namespace SecureMessaging.Mocks.Benchmark;

/// <summary>The original WireMock (the jar of the npm package <c>wiremock</c>) with the same answer as one of 200 static mappings.</summary>
internal static class JavaWireMock
{
    private const int StaticMappings = 200;

    public static async Task<ServerProcess> StartAsync(string jar, int bytes)
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        using var http = new HttpClient { BaseAddress = new Uri(url) };
        var server = await ServerProcess.StartAsync(
            "java",
            ["-jar", jar, "--port", $"{new Uri(url).Port}", "--bind-address", "127.0.0.1", "--no-request-journal", "--disable-banner"],
            url,
            () => IsReadyAsync(http));
        try
        {
            await ImportAsync(http, bytes);
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    private static async Task ImportAsync(HttpClient http, int bytes)
    {
        var mappings = Enumerable.Range(1, StaticMappings - 1)
            .Select(i => Mapping($"/v1/sm/patient/other/{i}", "{}"))
            .Append(Mapping("/v1/sm/patient/alltriageteams", new string('x', bytes)));
        using var response = await http.PostAsJsonAsync("__admin/mappings/import", new { mappings });
        response.EnsureSuccessStatusCode();
    }

    private static object Mapping(string path, string body) =>
        new { request = new { method = "GET", urlPath = path }, response = new { status = 200, body } };

    private static async Task<bool> IsReadyAsync(HttpClient http)
    {
        try
        {
            using var response = await http.GetAsync("__admin/health");
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

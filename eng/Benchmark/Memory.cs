using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Host.Routing;
using SecureMessaging.Mocks.Host.Serving;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Benchmark;

/// <summary>One million requests of patients drawn from ten million, and what memory is resident after them.</summary>
internal static class Memory
{
    private const long Patients = 10_000_000;
    private const int Visits = 250_000;

    public static async Task<int> RunAsync()
    {
        await using var simulators = await Servers.PairAsync(Patients);
        var vista = simulators.Vista;
        for (var visit = 0; visit < Visits; visit++)
        {
            var veteran = simulators.Population.Veteran(visit * 7_919_171L % Patients);
            var session = await AskAsync(vista, "GET", "session", "", new() { ["appToken"] = "memory", ["mhvCorrelationId"] = $"{veteran.MhvCorrelationId}" });
            var token = new HeaderDictionary { ["Token"] = session.Headers.Single(header => header.Key == "Token").Value };
            await AskAsync(vista, "GET", "alltriageteams", "", token);
            await AskAsync(vista, "POST", "folder/-1/searchMessage/page/1/pageSize/250", "{}", token);
            var team = veteran.FirstAllowed(Ehr.Vista)?.Team.Id ?? 0;
            await AskAsync(vista, "POST", "message", $$"""{"body":"Synthetic [memory/{{visit}}/1]","recipientId":{{team}}}""", token);
        }

        using var self = Process.GetCurrentProcess();
        Console.WriteLine(
            $"{Visits * 4:N0} requests over {Patients:N0} patients: {self.WorkingSet64 >> 20} MB resident, {self.PeakWorkingSet64 >> 20} MB at most; {vista.Simulator.Ledger.Totals()}");
        foreach (var (name, value) in vista.Simulator.Gauges())
            Console.WriteLine($"{name}: {value:N0}");
        return 0;
    }

    // Past the socket: what a request leaves behind is the endpoints' and the journal's doing.
    private static async ValueTask<SimResponse> AskAsync(SimulatorHost host, string method, string path, string body, HeaderDictionary headers)
    {
        var match = host.Simulator.Routes.Find(method, $"/v1/sm/patient/{path}") ?? throw new InvalidOperationException($"{method} {path} has no route.");
        var request = new SimRequest(match, headers, QueryCollection.Empty, Encoding.UTF8.GetBytes(body));
        request.Caller = host.Simulator.Identify(request);
        return await match.Route.Handler(request, CancellationToken.None);
    }
}

using System.Globalization;
using SecureMessaging.Population;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Benchmark;

/// <summary>Signs random patients in and writes wrk's script, which takes one of them for each request.</summary>
internal static class Sessions
{
    private const int Count = 20_000;

    /// <summary>The script for reading or for sending, and the mean size of what is read.</summary>
    public static async Task<(string Read, string Send, int MeanBytes)> OpenAsync(string url, long patients)
    {
        var population = new SyntheticPopulation(new PopulationOptions(Size: patients));
        using var http = new HttpClient { BaseAddress = new Uri($"{url}/v1/sm/patient/") };
        var lines = new string[Count];
        var bytes = 0L;
        await Parallel.ForAsync(0, Count, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (i, cancellationToken) =>
        {
            // Multiplying by an odd number walks the whole population without repeating anyone.
            var veteran = population.Veteran(i * 7_919_171L % patients);
            using var request = new HttpRequestMessage(HttpMethod.Get, "session");
            request.Headers.Add("appToken", "benchmark");
            request.Headers.Add("mhvCorrelationId", veteran.MhvCorrelationId.ToString(CultureInfo.InvariantCulture));
            using var response = await http.SendAsync(request, cancellationToken);
            var token = response.Headers.GetValues("Token").Single();
            lines[i] = $"{token} {veteran.FirstAllowed(Ehr.Vista)?.Team.Id ?? 0}";
            if (i % 100 == 0)
                Interlocked.Add(ref bytes, await SizeAsync(http, token, cancellationToken));
        });
        var folder = Directory.CreateTempSubdirectory("sm-benchmark");
        var tokens = Path.Combine(folder.FullName, "tokens");
        await File.WriteAllLinesAsync(tokens, lines.Where(line => !line.EndsWith(" 0", StringComparison.Ordinal)));
        return (
            await WriteAsync(folder, "read.lua", tokens, """wrk.format("GET", nil, {["Token"] = tokens[i]})"""),
            await WriteAsync(
                folder,
                "send.lua",
                tokens,
                """
                wrk.format("POST", nil, {["Token"] = tokens[i], ["Content-Type"] = "application/json"},
                  '{"category":"OTHER","subject":"Synthetic","body":"Benchmark [bench/user/1]","recipientId":' .. teams[i] .. '}')
                """),
            (int)(bytes / (Count / 100)));
    }

    private static async Task<long> SizeAsync(HttpClient http, string token, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "alltriageteams");
        request.Headers.Add("Token", token);
        using var response = await http.SendAsync(request, cancellationToken);
        return (await response.Content.ReadAsByteArrayAsync(cancellationToken)).Length;
    }

    private static async Task<string> WriteAsync(DirectoryInfo folder, string name, string tokens, string request)
    {
        var path = Path.Combine(folder.FullName, name);
        await File.WriteAllTextAsync(path, $$"""
            tokens, teams = {}, {}
            for line in io.lines("{{tokens}}") do
              local token, team = line:match("(%S+) (%d+)")
              tokens[#tokens + 1] = token
              teams[#teams + 1] = team
            end
            request = function()
              local i = math.random(#tokens)
              return {{request}}
            end
            """);
        return path;
    }
}

using SecureMessaging.Mocks.Benchmark;

// Without arguments: measures, and prints the table. With a verb: one of the servers measured, as a child of the former.
return args switch
{
    [] => await Comparison.RunAsync(TimeSpan.FromSeconds(5), null),
    ["--seconds", var seconds] when int.TryParse(seconds, out var each) && each > 0 => await Comparison.RunAsync(TimeSpan.FromSeconds(each), null),
    ["--seconds", var seconds, "--wiremock-jar", var jar] when int.TryParse(seconds, out var each) && each > 0 && File.Exists(jar) =>
        await Comparison.RunAsync(TimeSpan.FromSeconds(each), jar),
    ["serve", "bare", var bytes] => await Servers.BareAsync(int.Parse(bytes)),
    ["serve", "static", var bytes] => await Servers.StaticAsync(int.Parse(bytes), tuned: false),
    ["serve", "static-tuned", var bytes] => await Servers.StaticAsync(int.Parse(bytes), tuned: true),
    ["serve", "simulator", var patients] => await Servers.SimulatorAsync(long.Parse(patients), byWireMock: false),
    ["serve", "simulator-by-wiremock", var patients] => await Servers.SimulatorAsync(long.Parse(patients), byWireMock: true),
    ["memory"] => await Memory.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project eng/Benchmark [-- --seconds N [--wiremock-jar PATH] | -- memory]");
    return 3;
}

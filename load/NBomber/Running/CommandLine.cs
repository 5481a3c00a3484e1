using NBomber.Configuration;
using NBomber.Contracts;

namespace NBomber.Running;

/// <summary>Reads <c>-c file</c> and <c>-t a b</c>; an unknown argument makes all be ignored, as in the package.</summary>
internal static class CommandLine
{
    public static NBomberContext Apply(NBomberContext context, string[] args) => Read(context, args) ?? context;

    private static NBomberContext? Read(NBomberContext? context, string[] args) => args switch
    {
        _ when context is null => null,
        [] => context,
        ["-c" or "--config", var path, .. var rest] when !IsOption(path) => Read(JsonConfigFile.Apply(context, path), rest),
        ["-t" or "--target", var first, .. var rest] when !IsOption(first) => Targets(context, first, rest),
        _ => null,
    };

    private static NBomberContext? Targets(NBomberContext context, string first, string[] rest)
    {
        var more = rest.TakeWhile(one => !IsOption(one)).ToArray();
        return Read(context.With(targets: [first, .. more]), rest[more.Length..]);
    }

    private static bool IsOption(string argument) => argument.StartsWith('-');
}

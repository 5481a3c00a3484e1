using NBomber.Contracts;

namespace NBomber.Running;

/// <summary>Reads <c>-t a b</c> and <c>--target a b</c>.</summary>
internal static class CommandLine
{
    public static NBomberContext Apply(NBomberContext context, string[] args) =>
        args is ["-t" or "--target", .. var targets] && targets.All(target => !target.StartsWith('-')) && targets.Length > 0
            ? context.With(targets: [.. targets])
            : context;
}

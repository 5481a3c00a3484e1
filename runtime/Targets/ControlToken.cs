namespace SecureMessaging.Runtime.Targets;

/// <summary>What a stack beyond loopback wants to be shown before it lets itself be steered or lets anybody sign in.</summary>
public static class ControlToken
{
    /// <summary>Variable that holds it, so that it is on no command line and in no file of a run.</summary>
    public const string Variable = "CONTROL_TOKEN";

    /// <summary>Header that carries it.</summary>
    public const string Header = "X-Control-Token";

    /// <summary>The token of this environment, or null.</summary>
    public static string? FromEnvironment() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } token ? token : null;
}

using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>Sets both toggles of the release at the target.</summary>
internal static class ToggleSetup
{
    /// <summary>How the toggles stand at a percentage.</summary>
    public static IReadOnlyList<ToggleSetting> At(string percent)
    {
        try
        {
            return
            [
                .. SecureMessagingToggles.Ramped.Select(toggle => new ToggleSetting(toggle, Percentage.Parse(percent).Text)),
                ToggleSetting.ForAll(SecureMessagingToggles.CernerPilot),
            ];
        }
        catch (PercentageOutOfRangeException wrong)
        {
            throw new UsageException($"--percent: {wrong.Message}", wrong);
        }
    }

    /// <summary>Clears each gate first: a percentage changes nothing while the boolean gate is open.</summary>
    public static async Task ApplyAsync(Uri bff, IReadOnlyList<ToggleSetting> settings, CancellationToken cancellationToken)
    {
        using var client = new ControlClient(ControlToken.FromEnvironment());
        var toggles = new FlipperToggles(client, bff);
        try
        {
            foreach (var setting in settings)
            {
                await toggles.ClearAsync(setting.Name, cancellationToken);
                if (setting.On)
                    await toggles.EnableAsync(setting.Name, cancellationToken);
                else if (setting.Percentage is { } percentage)
                    await toggles.SetPercentageOfActorsAsync(setting.Name, Percentage.Parse(percentage), cancellationToken);
            }
        }
        catch (HttpRequestException unreachable)
        {
            throw new UsageException($"the toggles at {bff} cannot be set ({unreachable.Message.ReplaceLineEndings(" ")}); is the stack running? --keep-toggles leaves them alone", unreachable);
        }
    }
}

using System.Net.Http.Json;
using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Runtime.CommandLine;
using SecureMessaging.Runtime.Targets;
using SecureMessaging.Toggles;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>Sets both toggles of the release at the target, through Flipper's HTTP API.</summary>
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
    public static async Task ApplyAsync(Uri bff, IReadOnlyList<ToggleSetting> toggles, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = bff };
        if (ControlToken.FromEnvironment() is { } token)
            http.DefaultRequestHeaders.Add(ControlToken.Header, token);
        foreach (var toggle in toggles)
        {
            var path = $"/flipper/api/features/{toggle.Name}";
            await SendAsync(http, HttpMethod.Delete, $"{path}/clear", null, cancellationToken);
            if (toggle.On)
                await SendAsync(http, HttpMethod.Post, $"{path}/boolean", null, cancellationToken);
            else
                await SendAsync(http, HttpMethod.Post, $"{path}/percentage_of_actors", JsonContent.Create(new { percentage = toggle.Percentage }), cancellationToken);
        }
    }

    private static async Task SendAsync(HttpClient http, HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        try
        {
            using var request = new HttpRequestMessage(method, path) { Content = content };
            using var response = await http.SendAsync(request, cancellationToken);
            response.EnsureSuccessStatusCode();
        }
        catch (HttpRequestException unreachable)
        {
            throw new UsageException($"the toggles at {http.BaseAddress} cannot be set ({unreachable.Message}); is the stack running? --keep-toggles leaves them alone", unreachable);
        }
    }
}

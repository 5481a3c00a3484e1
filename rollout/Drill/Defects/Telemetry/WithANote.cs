using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using SecureMessaging.Population;

namespace SecureMessaging.Rollout.Drill.Defects.Telemetry;

/// <summary>Notes down who sent something.</summary>
internal sealed class WithANote(SyntheticPopulation population, ILogger<WithANote> log) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
    {
        application.Use(async (context, then) =>
        {
            await then(context);
            if (BffCalls.Send.Is(context.Request) && long.TryParse(context.User.FindFirst("patient")?.Value, out var patient))
                log.LogInformation("message sent for {Email}", population.Veteran(patient).Email);
        });
        next(application);
    };
}

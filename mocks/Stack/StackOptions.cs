using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SecureMessaging.Mocks.OracleHealth.Messages;

namespace SecureMessaging.Mocks.Stack;

/// <summary>What to run, where. Port 0 is any free one.</summary>
public sealed record StackOptions
{
    /// <summary>Roles of this process; each needs the next one down, here or at a given URL.</summary>
    public IReadOnlySet<StackRole> Roles { get; init; } = new HashSet<StackRole>(Enum.GetValues<StackRole>());

    /// <summary>Port of the pages.</summary>
    public int WebPort { get; init; }

    /// <summary>Port of the BFF.</summary>
    public int BffPort { get; init; }

    /// <summary>Port of the VistA simulator.</summary>
    public int VistaPort { get; init; }

    /// <summary>Port of the Oracle Health simulator.</summary>
    public int OracleHealthPort { get; init; }

    /// <summary>Where to listen. Beyond loopback only with a <see cref="ControlToken"/>.</summary>
    public IPAddress Bind { get; init; } = IPAddress.Loopback;

    /// <summary>What callers of the control APIs must show on any other address than loopback.</summary>
    public string? ControlToken { get; init; }

    /// <summary>BFF to use when this process runs none.</summary>
    public Uri? BffUrl { get; init; }

    /// <summary>VistA simulator, or a real SM patient API, to use when this process runs none.</summary>
    public Uri? VistaUrl { get; init; }

    /// <summary>Oracle Health simulator to use when this process runs none.</summary>
    public Uri? OracleHealthUrl { get; init; }

    /// <summary>Seed of the population, of faults and of latency.</summary>
    public ulong Seed { get; init; } = 42;

    /// <summary>Size of the population.</summary>
    public long Patients { get; init; } = 1_000_000;

    /// <summary>Facilities that move to Oracle Health on the simulated clock: station numbers and days.</summary>
    public IReadOnlyDictionary<string, DateOnly> Migrations { get; init; } = new Dictionary<string, DateOnly>();

    /// <summary>Folder of the built pages; the Web role needs it.</summary>
    public string? PagesFolder { get; init; }

    /// <summary>How long Oracle Health takes to file what it has accepted.</summary>
    public FilingTime OracleHealthFiling { get; init; } = FilingTime.Assumed;

    /// <summary>Adds services to the BFF, or puts others in the place of its own.</summary>
    public Action<IServiceCollection>? BffServices { get; init; }

    /// <summary>Real time; each role adds an offset of its own.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}

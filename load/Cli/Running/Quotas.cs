using SecureMessaging.Load.Scenarios.Users;
using SecureMessaging.Population.Facilities;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Load.Cli.Running;

/// <summary>Reads <c>new/vista=60</c>.</summary>
internal static class Quotas
{
    public static Quota Parse(string text)
    {
        return text.Split('/', '=') is [var flow and (Flow.New or Flow.Base), var ehr and (EhrName.Vista or EhrName.OracleHealth), var users]
               && int.TryParse(users, out var count) && count > 0
            ? new(flow, ehr, count)
            : throw new UsageException($"--quota '{text}': write it as new/vista=60; flows are {Flow.New} and {Flow.Base}, EHRs {string.Join(" and ", EhrName.All)}");
    }
}

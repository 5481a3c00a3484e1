using SecureMessaging.Contracts.Expectations.OracleHealth;
using SecureMessaging.Contracts.Expectations.Pages;
using SecureMessaging.Contracts.Expectations.SmApi;

namespace SecureMessaging.Contracts.Expectations;

/// <summary>The three pacts of the harness, from the pages to the farthest hop.</summary>
public static class AllPacts
{
    public static IReadOnlyList<ConsumerPact> List { get; } = [PagesPact.Pact, SmApiPact.Pact, OracleHealthPact.Pact];
}

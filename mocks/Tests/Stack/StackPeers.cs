using SecureMessaging.Mocks.Stack;
using SecureMessaging.Runtime.CommandLine;

namespace SecureMessaging.Mocks.Tests.Stack;

/// <summary>What a stack that runs only some of its roles may lean on.</summary>
public class StackPeers
{
    private static readonly Uri Production = new("https://api.va.gov/");

    [Theory]
    [InlineData(StackRole.Bff)]
    [InlineData(StackRole.Vista)]
    [InlineData(StackRole.OracleHealth)]
    public async Task None_is_production(StackRole peer)
    {
        var options = new StackOptions
        {
            Roles = new HashSet<StackRole>(),
            BffUrl = peer == StackRole.Bff ? Production : null,
            VistaUrl = peer == StackRole.Vista ? Production : null,
            OracleHealthUrl = peer == StackRole.OracleHealth ? Production : null,
        };
        var refused = await Assert.ThrowsAsync<UsageException>(() => StackHost.StartAsync(options, TestContext.Current.CancellationToken));
        Assert.Contains("production", refused.Message, StringComparison.Ordinal);
    }
}

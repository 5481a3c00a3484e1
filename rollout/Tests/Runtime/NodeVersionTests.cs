using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Runtime;

public class NodeVersionTests
{
    [Theory]
    [InlineData("v20.19.0")]
    [InlineData("v20.20.1")]
    [InlineData("v22.12.0")]
    [InlineData("v24.0.0")]
    public void One_that_Vite_takes_will_do(string printed) => Assert.True(NodeVersion.Suffices(printed));

    [Theory]
    [InlineData("v18.20.8")]
    [InlineData("v20.18.3")]
    [InlineData("v21.7.3")]
    [InlineData("v22.11.0")]
    [InlineData("no version")]
    public void One_that_Vite_refuses_will_not(string printed) => Assert.False(NodeVersion.Suffices(printed));
}

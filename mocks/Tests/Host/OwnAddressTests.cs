using System.Net;
using SecureMessaging.Mocks.Access;

namespace SecureMessaging.Mocks.Tests.Host;

public sealed class OwnAddressTests
{
    [Theory]
    [InlineData("127.0.0.1", "http://127.0.0.1:5080/")]
    [InlineData("0.0.0.0", "http://127.0.0.1:5080/")]
    [InlineData("::", "http://127.0.0.1:5080/")]
    [InlineData("::1", "http://[::1]:5080/")]
    [InlineData("10.1.2.3", "http://10.1.2.3:5080/")]
    public void Is_where_one_listens_and_loopback_when_that_is_everywhere(string bound, string address) =>
        Assert.Equal(address, OwnAddress.Of(IPAddress.Parse(bound), 5080).ToString());
}

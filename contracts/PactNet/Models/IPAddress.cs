namespace PactNet.Models;

/// <summary>What a mock server listens on.</summary>
public enum IPAddress
{
    Any,
    Loopback,
}

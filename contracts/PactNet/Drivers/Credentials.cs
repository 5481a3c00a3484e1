namespace PactNet.Drivers;

/// <summary>How a pact's URL or a broker is asked: by name and password, by token, or without either.</summary>
internal sealed record Credentials(string? User = null, string? Password = null, string? Token = null);

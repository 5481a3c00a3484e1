namespace PactNet;

/// <summary>A pact of specification version 4.</summary>
public interface IPactV4 : IPact;

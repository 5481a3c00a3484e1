namespace PactNet;

/// <summary>Builds the interactions of a pact of specification version 4.</summary>
public interface IPactBuilderV4 : IPactBuilder
{
    IRequestBuilderV4 UponReceiving(string description);
}

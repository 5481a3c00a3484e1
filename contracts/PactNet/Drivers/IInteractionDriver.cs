using PactNet.Interop;

namespace PactNet.Drivers;

/// <summary>One interaction of a pact handle. Values may be text or a matcher's JSON, as the core reads both.</summary>
internal interface IInteractionDriver
{
    void Given(string state);

    void Given(string state, string name, string value);

    void WithRequest(string method, string path);

    void WithQuery(string name, string value, int index);

    void WithHeader(InteractionPart part, string name, string value, int index);

    void WithBody(InteractionPart part, string contentType, string body);

    void WithStatus(ushort status);
}

using System.Runtime.CompilerServices;
using PactNet.Interop;

namespace PactNet.Drivers;

internal sealed class InteractionDriver(uint interaction) : IInteractionDriver
{
    public void Given(string state) => Require(PactFfi.Given(interaction, state));

    public void Given(string state, string name, string value) => Require(PactFfi.GivenWithParam(interaction, state, name, value));

    public void WithRequest(string method, string path) => Require(PactFfi.WithRequest(interaction, method, path));

    public void WithQuery(string name, string value, int index) =>
        Require(PactFfi.WithQueryParameter(interaction, name, (nuint)index, value));

    public void WithHeader(InteractionPart part, string name, string value, int index) =>
        Require(PactFfi.WithHeader(interaction, part, name, (nuint)index, value));

    public void WithBody(InteractionPart part, string contentType, string body) =>
        Require(PactFfi.WithBody(interaction, part, contentType, body));

    public void WithStatus(ushort status) => Require(PactFfi.ResponseStatus(interaction, status));

    // After the mock server has started the core says false and yet changes the model: a late call must not pass unseen.
    private static void Require(bool accepted, [CallerMemberName] string call = "")
    {
        if (!accepted)
        {
            throw new InvalidOperationException($"The Pact core refused {call}: the interaction is unknown, or its mock provider already runs.");
        }
    }
}

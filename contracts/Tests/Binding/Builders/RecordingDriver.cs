using PactNet.Drivers;
using PactNet.Interop;

namespace SecureMessaging.Contracts.Tests.Binding.Builders;

/// <summary>Stands in for the core: writes down what the builders tell it.</summary>
internal sealed class RecordingDriver : IPactDriver, IInteractionDriver, IMockServerDriver
{
    public List<string> Calls { get; } = [];

    public string MismatchesJson { get; init; } = "[]";

    public Exception? StartFailure { get; init; }

    public Uri Uri { get; } = new("http://127.0.0.1:1/");

    public IInteractionDriver NewInteraction(string description) => Note($"interaction {description}");

    public IMockServerDriver StartMockServer(string address, ushort port) => StartFailure is null ? Note($"start {address}:{port}") : throw StartFailure;

    public void WritePactFile(string directory) => Note($"write {directory}");

    public void Given(string state) => Note($"given {state}");

    public void Given(string state, string name, string value) => Note($"given {state} {name}={value}");

    public void WithRequest(string method, string path) => Note($"request {method} {path}");

    public void WithQuery(string name, string value, int index) => Note($"query {name}[{index}]={value}");

    public void WithHeader(InteractionPart part, string name, string value, int index) => Note($"{part} header {name}[{index}]={value}");

    public void WithBody(InteractionPart part, string contentType, string body) => Note($"{part} body {contentType} {body}");

    public void WithStatus(ushort status) => Note($"status {status}");

    public string Mismatches() => MismatchesJson;

    public string? Logs() => null;

    public void Dispose() => Note("dispose");

    private RecordingDriver Note(string call)
    {
        Calls.Add(call);
        return this;
    }
}

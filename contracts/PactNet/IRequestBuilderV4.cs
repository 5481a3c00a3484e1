using System.Text.Json;
using PactNet.Matchers;

namespace PactNet;

/// <summary>Builds the request a consumer makes.</summary>
public interface IRequestBuilderV4
{
    IRequestBuilderV4 Given(string providerState);

    /// <summary>A provider state with parameters. Each value is read as JSON where it is JSON: <c>123</c> becomes a number.</summary>
    IRequestBuilderV4 Given(string providerState, IDictionary<string, string> parameters);

    IRequestBuilderV4 WithRequest(HttpMethod method, string path);

    IRequestBuilderV4 WithRequest(string method, string path);

    IRequestBuilderV4 WithQuery(string key, string value);

    IRequestBuilderV4 WithQuery(string key, IMatcher matcher);

    IRequestBuilderV4 WithHeader(string key, string value);

    IRequestBuilderV4 WithHeader(string key, IMatcher matcher);

    IRequestBuilderV4 WithJsonBody(dynamic body);

    IRequestBuilderV4 WithJsonBody(dynamic body, string contentType);

    IRequestBuilderV4 WithJsonBody(dynamic body, JsonSerializerOptions settings);

    IRequestBuilderV4 WithJsonBody(dynamic body, JsonSerializerOptions settings, string contentType);

    IRequestBuilderV4 WithBody(string body, string contentType);

    /// <summary>Goes on to the response.</summary>
    /// <exception cref="InvalidOperationException">No request has been set.</exception>
    IResponseBuilderV4 WillRespond();
}

using NBomber.Contracts;

namespace NBomber.CSharp;

/// <summary>Makes responses. Name the arguments: <c>Ok("200")</c> is ambiguous here as in the package.</summary>
public static class Response
{
    private static readonly Response<object> PlainOk = Make<object>(false, "", 0, "", 0, null);
    private static readonly Response<object> PlainFail = Make<object>(true, "", 0, "", 0, null);

    public static Response<object> Ok() => PlainOk;

    public static Response<object> Ok(string statusCode = "", long sizeBytes = 0, string message = "", double latencyMs = 0) =>
        Make<object>(false, statusCode, sizeBytes, message, latencyMs, null);

    public static Response<T> Ok<T>(string statusCode = "", long sizeBytes = 0, string message = "", double latencyMs = 0) =>
        Make<T>(false, statusCode, sizeBytes, message, latencyMs, null);

    public static Response<T> Ok<T>(T payload, string statusCode = "", long sizeBytes = 0, string message = "", double latencyMs = 0) =>
        Make<T>(false, statusCode, sizeBytes, message, latencyMs, new(payload));

    public static Response<object> Fail() => PlainFail;

    public static Response<object> Fail(string statusCode = "", string message = "", long sizeBytes = 0, double latencyMs = 0) =>
        Make<object>(true, statusCode, sizeBytes, message, latencyMs, null);

    public static Response<T> Fail<T>(string statusCode = "", string message = "", long sizeBytes = 0, double latencyMs = 0) =>
        Make<T>(true, statusCode, sizeBytes, message, latencyMs, null);

    public static Response<T> Fail<T>(T payload, string statusCode = "", string message = "", long sizeBytes = 0, double latencyMs = 0) =>
        Make<T>(true, statusCode, sizeBytes, message, latencyMs, new(payload));

    private static Response<T> Make<T>(bool isError, string statusCode, long sizeBytes, string message, double latencyMs, Option<T>? payload) =>
        new(statusCode ?? "", isError, sizeBytes, latencyMs, message ?? "", payload);
}

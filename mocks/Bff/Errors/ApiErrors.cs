using System.Globalization;

namespace SecureMessaging.Mocks.Bff.Errors;

/// <summary>vets-api's own errors (config/locales/exceptions.en.yml, lib/common/exceptions).</summary>
internal static class ApiErrors
{
    public static ApiErrorException NotSignedIn() => Of(401, "Not authorized", "Not authorized");

    public static ApiErrorException Forbidden(string detail) => Of(403, "Forbidden", detail);

    public static ApiErrorException BadRequest(string detail) => Of(400, "Bad request", detail);

    public static ApiErrorException ParameterMissing(string name) =>
        Of(400, "Missing parameter", $"The required parameter \"{name}\", is missing", "108");

    public static ApiErrorException InvalidFieldValue(string field, string value) =>
        Of(400, "Invalid field value", $"\"{value}\" is not a valid value for \"{field}\"", "103");

    public static ApiErrorException RecordNotFound(string id) =>
        Of(404, "Record not found", $"The record identified by {id} could not be found");

    public static ApiErrorException NoRoute(string path) =>
        Of(404, "Not found", $"There are no routes matching your request: {path}", "411");

    public static ApiErrorException TooLarge() => Of(413, "Payload too large", "The request body is larger than this service takes.");

    public static ApiErrorException Internal() => Of(500, "Internal server error", "Internal server error");

    public static ApiErrorException Unavailable() =>
        Of(503, "Service unavailable", "The service is unavailable; please try again later.");

    public static ApiErrorException GatewayTimeout() =>
        Of(504, "Gateway timeout", "Did not receive a timely response from an upstream server");

    public static ApiErrorException Invalid(string detail) => Of(422, "Unprocessable Entity", detail);

    public static ApiErrorException Of(int status, string title, string detail, string? code = null)
    {
        var text = status.ToString(CultureInfo.InvariantCulture);
        return new(status, new ApiError(title, detail, code ?? text, text));
    }
}

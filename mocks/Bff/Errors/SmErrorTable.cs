using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace SecureMessaging.Mocks.Bff.Errors;

/// <summary>
/// The SM rows of vets-api config/locales/exceptions.en.yml, kept as data in <c>sm-errors.json</c>.
/// The row decides the status that goes out; what the SM API answered does not. A code without a row is VA900, 400, and so is an answer
/// without a code: a 503 too, be it empty or a gateway's page (lib/common/client/middleware/response/{raise_custom_error,mhv_xml_html_errors}.rb).
/// </summary>
public static class SmErrorTable
{
    private const string Unmapped = "VA900";

    private static readonly FrozenDictionary<string, SmErrorRow> ByCode = Load().ToFrozenDictionary(row => row.Code);

    /// <summary>The row of a code, or that of VA900.</summary>
    public static SmErrorRow Find(string code) => ByCode.GetValueOrDefault(code) ?? ByCode[Unmapped];

    internal static ApiErrorException Error(string code, string? source = null)
    {
        var row = Find(code);
        var error = new ApiError(row.Title, row.Detail, row.Code, row.Status.ToString(CultureInfo.InvariantCulture))
        {
            // Whether vets-api renders an empty developerMessage could not be established; here it is dropped.
            Source = string.IsNullOrEmpty(source) ? null : source,
        };
        return new(row.Status, error);
    }

    private static SmErrorRow[] Load()
    {
        using var stream = typeof(SmErrorTable).Assembly.GetManifestResourceStream("sm-errors.json")!;
        return JsonSerializer.Deserialize<SmErrorRow[]>(stream, JsonSerializerOptions.Web)!;
    }
}

using System.Globalization;
using System.Text.Json;
using PactNet;

namespace SecureMessaging.Contracts.Expectations.Matching;

/// <summary>Provider states whose parameters keep their type: the core reads every parameter as JSON, so text is given quoted.</summary>
public static class ProviderStates
{
    public static IRequestBuilderV4 GivenThat(this IRequestBuilderV4 request, string state, params (string Name, object Value)[] parameters) =>
        parameters.Length == 0
            ? request.Given(state)
            : request.Given(state, parameters.ToDictionary(parameter => parameter.Name, parameter => Json(parameter.Value)));

    private static string Json(object value) => value switch
    {
        string text => JsonSerializer.Serialize(text),
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A provider state's parameter is text, a number or true/false, not {value.GetType().Name}."),
    };
}

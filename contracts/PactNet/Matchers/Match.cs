namespace PactNet.Matchers;

/// <summary>The matchers a pact can be written with.</summary>
public static class Match
{
    public static IMatcher Regex(string example, string regex) => new RegexMatcher(example, regex);

    public static IMatcher Type(dynamic example) => new Matcher("type", example);

    /// <summary>An array of at least <paramref name="min"/> elements, each like the example.</summary>
    public static IMatcher MinType(dynamic example, int min) => new MinMaxTypeMatcher(example, min, null);

    /// <summary>An array of at most <paramref name="max"/> elements, each like the example.</summary>
    public static IMatcher MaxType(dynamic example, int max) => new MinMaxTypeMatcher(example, null, max);

    public static IMatcher MinMaxType(dynamic example, int min, int max) => new MinMaxTypeMatcher(example, min, max);

    public static IMatcher Integer(int example) => new Matcher("integer", example);

    public static IMatcher Decimal(double example) => new Matcher("decimal", example);

    public static IMatcher Decimal(float example) => new Matcher("decimal", example);

    public static IMatcher Decimal(decimal example) => new Matcher("decimal", example);

    public static IMatcher Number(int example) => new Matcher("number", example);

    public static IMatcher Number(double example) => new Matcher("number", example);

    public static IMatcher Number(float example) => new Matcher("number", example);

    public static IMatcher Number(decimal example) => new Matcher("number", example);

    public static IMatcher Equality(dynamic example) => new Matcher("equality", example);

    public static IMatcher Null() => new Matcher("null", null);

    public static IMatcher Include(string example) => new Matcher("include", example);
}

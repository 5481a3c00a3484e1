using System.Text.RegularExpressions;

namespace SecureMessaging.Mocks.Host.Routing;

/// <summary>A path with named parts: <c>/message/{id:int}/status</c>. <c>int</c> parts take digits with an optional minus only.</summary>
public sealed class RouteTemplate
{
    private readonly Segment[] _segments;

    public RouteTemplate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        _segments = [.. text.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Segment.Parse)];
    }

    public string Text { get; }

    public int Length => _segments.Length;

    /// <summary>How many parts are fixed words: of two templates that take a path, the one with more of them is meant.</summary>
    public int Literals => _segments.Count(segment => segment.Name is null);

    /// <summary>The same template for a reader that knows only regular expressions (WireMock).</summary>
    public string Pattern => "^/" + string.Join('/', _segments.Select(segment => segment.Pattern)) + "/?$";

    /// <summary>Whether the parts of a path fit.</summary>
    public bool Matches(string[] parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Length != _segments.Length)
            return false;

        for (var i = 0; i < parts.Length; i++)
        {
            if (!_segments[i].Takes(parts[i]))
                return false;
        }

        return true;
    }

    /// <summary>Where a named part stands, or -1.</summary>
    public int IndexOf(string name) => Array.FindIndex(_segments, segment => segment.Name == name);

    public override string ToString() => Text;

    private sealed record Segment(string Literal, string? Name, bool IsInteger)
    {
        public string Pattern => Name is null ? Regex.Escape(Literal) : IsInteger ? "-?[0-9]{1,18}" : "[^/]+";

        public static Segment Parse(string text) =>
            text is not ['{', .. var inner, '}'] ? new(text, null, false)
            : inner.EndsWith(":int", StringComparison.Ordinal) ? new("", inner[..^4], true)
            : new("", inner, false);

        public bool Takes(string part) => Name is null ? part == Literal : !IsInteger || IsDecimal(part);

        private static bool IsDecimal(string part)
        {
            var digits = part.AsSpan(part.StartsWith('-') ? 1 : 0);
            return digits.Length is > 0 and <= 18 && !digits.ContainsAnyExceptInRange('0', '9');
        }
    }
}

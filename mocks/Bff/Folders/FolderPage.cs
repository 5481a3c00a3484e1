using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Errors;

namespace SecureMessaging.Mocks.Bff.Folders;

/// <summary>A page of a list and the links to its neighbours.</summary>
internal sealed record FolderPage(int Number, int Size, int Entries)
{
    private const int DefaultSize = 10;

    private int Pages => Math.Max(1, (Entries + Size - 1) / Size);

    public object Meta => new { Pagination = new { CurrentPage = Number, PerPage = Size, TotalPages = Pages, TotalEntries = Entries } };

    public static FolderPage Of(HttpRequest request, int entries)
    {
        var number = Read(request, "page", 1);
        var size = Read(request, "per_page", DefaultSize);
        return new(number, size, entries);
    }

    public IEnumerable<T> Take<T>(IEnumerable<T> all) => all.Skip((int)Math.Min(int.MaxValue, (long)(Number - 1) * Size)).Take(Size);

    public object Links(string self) => new
    {
        Self = At(self, Number),
        First = At(self, 1),
        Prev = Number > 1 ? At(self, Number - 1) : null,
        Next = Number < Pages ? At(self, Number + 1) : null,
        Last = At(self, Pages),
    };

    private static int Read(HttpRequest request, string name, int otherwise) => Inflection.Query(request, name) switch
    {
        null or "" => otherwise,
        { } text when int.TryParse(text, out var number) && number > 0 => number,
        { } text => throw ApiErrors.Of(400, "Invalid pagination", $"\"{text}\" is not a valid value for \"{name}\"", "107"),
    };

    private string At(string self, int page) => $"{self}?page={page}&per_page={Size}";
}

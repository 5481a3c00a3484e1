using ImageMagick;
using SecureMessaging.E2E.Tests.Approval;

namespace SecureMessaging.E2E.Tests.Machinery;

public sealed class Picture_difference
{
    [Fact]
    public void The_same_picture_has_none() => Assert.Null(PictureDifference.Between(Page(10), Page(10)));

    [Fact]
    public void A_shade_is_none() => Assert.Null(PictureDifference.Between(Page(10), Page(10, "#030303")));

    [Fact]
    public void A_line_that_moved_is_counted_and_shown_in_red()
    {
        var difference = PictureDifference.Between(Page(10), Page(12))!;
        using var shown = new MagickImage(difference.Image);
        Assert.StartsWith("400 pixels", difference.Told, StringComparison.Ordinal);
        Assert.Contains(shown.Histogram().Keys, colour => colour is { R: > 150, G: < 60, B: < 60 });
    }

    [Fact]
    public void A_page_that_grew_differs_by_what_is_new() =>
        Assert.EndsWith("100x50 before, 100x80 now", PictureDifference.Between(Page(10), Page(10, height: 80))!.Told, StringComparison.Ordinal);

    // A line of text, as far as a comparison cares.
    private static byte[] Page(int top, string ink = "#000000", uint height = 50)
    {
        using var page = new MagickImage(MagickColors.White, 100, height);
        using var line = new MagickImage(new MagickColor(ink), 100, 10);
        page.Composite(line, 0, top, CompositeOperator.Over);
        return page.ToByteArray(MagickFormat.Png);
    }
}

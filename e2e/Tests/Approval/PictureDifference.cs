using ImageMagick;

namespace SecureMessaging.E2E.Tests.Approval;

/// <summary>Where two pictures differ.</summary>
/// <param name="Told">In words.</param>
/// <param name="Image">The received picture, pale, with what differs in red.</param>
internal sealed record PictureDifference(string Told, byte[] Image)
{
    // Anti-aliasing may differ by a shade; a moved line differs by thousands of pixels.
    private const int MostPixels = 20;
    private const double Shade = 4;

    /// <summary>The difference, or null when there is none that anybody could see.</summary>
    public static PictureDifference? Between(byte[] approved, byte[] received)
    {
        using var before = new MagickImage(approved);
        using var now = new MagickImage(received) { ColorFuzz = new Percentage(Shade) };
        now.ColorSpace = ColorSpace.sRGB;
        var sizes = $"{before.Width}x{before.Height} before, {now.Width}x{now.Height} now";
        var resized = (before.Width, before.Height) != (now.Width, now.Height);
        // ImageMagick compares what both have: each is laid on a ground that holds either.
        var (width, height) = (Math.Max(before.Width, now.Width), Math.Max(before.Height, now.Height));
        before.Extent(width, height, Gravity.Northwest, MagickColors.White);
        now.Extent(width, height, Gravity.Northwest, MagickColors.White);
        using var difference = now.Compare(before, new CompareSettings(ErrorMetric.Absolute) { HighlightColor = MagickColors.Red }, Channels.RGB, out var share);
        var pixels = Math.Round(share * width * height);
        return resized || pixels > MostPixels ? new($"{pixels:0} pixels, {sizes}", difference.ToByteArray(MagickFormat.Png)) : null;
    }
}

using Microsoft.Playwright;

namespace SecureMessaging.E2E.Tests.Approval;

/// <summary>What decides how a page is drawn, to the pixel.</summary>
/// <param name="Browser">Version of the browser.</param>
/// <param name="Fonts">Fingerprint of the letters as they come out.</param>
internal sealed record DrawnBy(string Browser, string Fonts)
{
    // Every family and weight the pages use, drawn and hashed: fonts of one name differ between machines.
    private const string Fingerprint = """
        async () => {
          await document.fonts.ready;
          const canvas = new OffscreenCanvas(900, 240);
          const drawing = canvas.getContext('2d');
          const styles = getComputedStyle(document.body).fontFamily;
          ['16px', 'bold 16px', '700 40px', 'italic 15px'].forEach((size, line) => {
            drawing.font = `${size} ${styles}`;
            drawing.fillText('Sphinx of black quartz, judge my vow 0123456789 ’“”', 4, 50 * (line + 1));
          });
          drawing.font = '16px serif';
          drawing.fillText('Sphinx of black quartz', 4, 235);
          const bytes = drawing.getImageData(0, 0, canvas.width, canvas.height).data;
          let hash = 0x811c9dc5;
          for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
          return hash.toString(16).padStart(8, '0');
        }
        """;

    private string Major => Browser.Split('.')[0];

    /// <summary>Whether pictures of both can be compared: a patch of the browser draws like the one before.</summary>
    public bool DrawsLike(DrawnBy other) => (Fonts, Major) == (other.Fonts, other.Major);

    public static async Task<DrawnBy> AskAsync(IPage page) => new(page.Context.Browser!.Version, await page.EvaluateAsync<string>(Fingerprint));

    public override string ToString() => $"Chromium {Browser}, fonts {Fonts}";
}

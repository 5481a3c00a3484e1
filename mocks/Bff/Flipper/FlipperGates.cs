using Microsoft.AspNetCore.Http;
using SecureMessaging.Mocks.Bff.Envelope;
using SecureMessaging.Mocks.Bff.Toggles;
using SecureMessaging.Toggles;

namespace SecureMessaging.Mocks.Bff.Flipper;

/// <summary>Flips, and what follows from one.</summary>
internal sealed class FlipperGates(FlipperStore store, ToggleCache cache)
{
    /// <summary>
    /// A flip with this header is made as by another process: this one's cache is not told, so it goes on serving the old answer for up
    /// to a minute. That is how a stale replica is rehearsed.
    /// </summary>
    public const string AnotherProcess = "X-Harness-Another-Process";

    public IResult Flip(HttpRequest request, string name, Func<Feature, Feature> change)
    {
        var feature = store.Change(name, change);
        Expire(request, name);
        return new Rendered(FlipperFeature.Present(feature));
    }

    public async Task<IResult> FlipPercentageAsync(HttpRequest request, string name, Func<Feature, Percentage, Feature> change)
    {
        try
        {
            return await FlipperRequest.ReadAsync(request, "percentage") is { } text && Percentage.Parse(text) is var percentage
                ? Flip(request, name, feature => change(feature, percentage))
                : Refuse(FlipperError.Percentage);
        }
        catch (PercentageOutOfRangeException)
        {
            return Refuse(FlipperError.Percentage);
        }
    }

    public async Task<IResult> FlipActorAsync(HttpRequest request, string name, Func<Feature, string, Feature> change) =>
        await FlipperRequest.ReadAsync(request, "flipper_id") is { } actor
            ? Flip(request, name, feature => change(feature, actor))
            : Refuse(FlipperError.FlipperIdMissing);

    public void Remove(HttpRequest request, string name)
    {
        store.Remove(name);
        Expire(request, name);
    }

    public static IResult Refuse(FlipperError error) => new Rendered(error.Body, error.Status);

    private void Expire(HttpRequest request, string name)
    {
        if (!request.Headers.ContainsKey(AnotherProcess))
            cache.Expire(name);
    }
}

namespace SecureMessaging.Rollout.Drill.Seams;

/// <summary>Where a defect is fitted. The stand-ins hold none.</summary>
/// <param name="Where">As the matrix names it.</param>
public abstract record Seam(string Where)
{
    /// <summary>On the arrow between the pages and the BFF.</summary>
    public static Seam PagesToBff(Spoiling spoil) => PagesToBff(_ => spoil);

    /// <summary>The same, with something to remember from one exchange to the next.</summary>
    public static Seam PagesToBff(Func<Scene, Spoiling> spoil) => new ArrowSeam("pages → BFF", Hop.PagesToBff, spoil);

    /// <summary>On the arrow between the BFF and the SM API.</summary>
    public static Seam BffToSmApi(Spoiling spoil) => BffToSmApi(_ => spoil);

    /// <summary>The same, with something to remember from one exchange to the next.</summary>
    public static Seam BffToSmApi(Func<Scene, Spoiling> spoil) => new ArrowSeam("BFF → SM API", Hop.BffToSmApi, spoil);

    /// <summary>On the arrow between the SM API and Oracle Health.</summary>
    public static Seam SmApiToOracleHealth(Func<Scene, Spoiling> spoil) => new ArrowSeam("SM API → Oracle Health", Hop.SmApiToOracleHealth, spoil);

    /// <summary>In a service of the BFF.</summary>
    public static Seam Bff(Action<IServiceCollection> services) => new BffSeam(services);

    /// <summary>In the pages, by a script that runs before theirs.</summary>
    public static Seam Script(string script) => new PageSeam("script in the page", _ => window => window.AddInitScriptAsync(script));

    /// <summary>In the pages' own code, by a pattern of what the build left of it.</summary>
    public static Seam Code(string pattern, string replacement) => new PageSeam("code of the page", scene => PatchedCode.Of(scene.PagesFolder, pattern, replacement).PutInAsync);
}

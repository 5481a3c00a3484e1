using SecureMessaging.Population;
using SecureMessaging.Rollout.Drill;
using SecureMessaging.Rollout.Drill.Running;
using SecureMessaging.Rollout.Drill.Seams;
using SecureMessaging.Runtime.Provisioning;

namespace SecureMessaging.Rollout.Tests.Drill;

public class Defect_catalogue
{
    public static TheoryData<string> Names => [.. DefectCatalogue.All.Select(defect => defect.Name)];

    [Fact]
    public void Holds_at_least_45_defects_of_distinct_names()
    {
        Assert.True(DefectCatalogue.All.Count >= 45, $"only {DefectCatalogue.All.Count}");
        Assert.Equal(DefectCatalogue.All.Count, DefectCatalogue.All.DistinctBy(defect => defect.Name).Count());
    }

    [Theory, MemberData(nameof(Names))]
    public void Each_says_what_it_does_what_it_mimics_and_where_that_is_known_from(string name)
    {
        var defect = Find(name);

        Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", defect.Name);
        Assert.All([defect.Does, defect.Mimics], sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        Assert.NotEmpty(defect.Source);
    }

    [Theory, MemberData(nameof(Names))]
    public void Each_asks_the_layer_that_should_catch_it_first(string name) => Assert.Equal(Find(name).Layer, Find(name).Catchers[0].Layer);

    [Fact]
    public async Task Each_that_goes_into_the_pages_fits_them_as_they_are_built_now()
    {
        await Provisioner.EnsurePagesAsync(TestContext.Current.SendDiagnosticMessage, TestContext.Current.CancellationToken);
        var scene = new Scene(new SyntheticPopulation(), Provisioner.PagesFolder, TimeProvider.System);

        Assert.All(DefectCatalogue.All, defect => (defect.Seam as PageSeam)?.Fit(scene));
    }

    [Fact]
    public void Every_layer_has_something_to_catch() =>
        Assert.Equal(Enum.GetValues<Layer>(), DefectCatalogue.All.Select(defect => defect.Layer).Distinct().Order());

    [Fact]
    public void A_name_mistyped_leads_to_the_one_that_was_meant() =>
        Assert.Equal("delivered-twice", NearNames.To("deliverdtwice", DefectCatalogue.All.Select(defect => defect.Name)).First());

    private static Defect Find(string name) => DefectCatalogue.All.Single(defect => defect.Name == name);
}

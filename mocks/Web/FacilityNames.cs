using Microsoft.AspNetCore.Http;
using SecureMessaging.Population.Facilities;

namespace SecureMessaging.Mocks.Web;

/// <summary>The part of Drupal's <c>vamc-ehr.json</c> that the pages read: health care systems by station number.</summary>
internal static class FacilityNames
{
    public const string Path = "/data/cms/vamc-ehr.json";

    public static IResult Answer() => Results.Json(new
    {
        data = new
        {
            nodeQuery = new
            {
                count = FacilityList.All.Count,
                entities = FacilityList.All.Select(facility => new
                {
                    title = facility.Location,
                    fieldFacilityLocatorApiId = $"vha_{facility.StationNumber}",
                    fieldRegionPage = new { entity = new { title = facility.HealthCareSystem } },
                }),
            },
        },
    });
}

import type { Http } from './http.ts';

interface VamcEhr {
  data: { nodeQuery: { entities: { fieldFacilityLocatorApiId: string; fieldRegionPage: { entity: { title: string } } }[] } };
}

/** Names of health care systems by station number, from the file Drupal publishes for VA.gov. */
export async function getFacilityNames(http: Http): Promise<ReadonlyMap<string, string>> {
  const { data } = await http.get<VamcEhr>('/data/cms/vamc-ehr.json');
  return new Map(data.nodeQuery.entities.map(entity => [
    entity.fieldFacilityLocatorApiId.replace(/^vha_/, ''),
    entity.fieldRegionPage.entity.title,
  ]));
}

import type { Http } from './http.ts';

export type FeatureToggles = Readonly<Record<string, boolean>>;

interface TogglesBody {
  data: { features: { name: string; value: boolean }[] };
}

/** Every toggle is answered twice, in camel and in snake case; the snake-case name is the one in features.yml. */
export async function getFeatureToggles(http: Http): Promise<FeatureToggles> {
  const { data } = await http.get<TogglesBody>('/v0/feature_toggles');
  return Object.fromEntries(data.features.map(({ name, value }) => [name, value]));
}

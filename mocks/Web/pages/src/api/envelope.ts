/** JSON:API as vets-api writes it (`X-Key-Inflection: camel`). */
export interface Resource<A> {
  id: string;
  type: string;
  attributes: A;
}

export interface One<A> {
  data: Resource<A>;
}

export interface Many<A, M = Record<string, unknown>> {
  data: Resource<A>[];
  meta: M;
}

export const messaging = '/my_health/v1/messaging';

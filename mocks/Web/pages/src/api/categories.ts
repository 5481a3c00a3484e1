import { messaging, type One } from './envelope.ts';
import type { Http } from './http.ts';

export async function getCategories(http: Http): Promise<string[]> {
  const { data } = await http.get<One<{ messageCategoryType: string[] }>>(`${messaging}/messages/categories`);
  return data.attributes.messageCategoryType;
}

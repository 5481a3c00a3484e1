import { ApiError } from './apiError.ts';

export interface HttpOptions {
  /** Origin of the API; empty for the page's own. */
  baseUrl?: string;
  /** Sent with every request (a Node client passes its cookie here). */
  headers?: Record<string, string>;
  fetch?: typeof fetch;
}

export interface SendOptions {
  keepalive?: boolean;
}

/** The API as the pages see it: JSON in and out, camel-cased answers, the CSRF token echoed. */
export interface Http {
  get<T>(path: string): Promise<T>;
  send<T>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown, options?: SendOptions): Promise<T>;
}

export function createHttp({ baseUrl = '', headers = {}, fetch: send = fetch }: HttpOptions = {}): Http {
  let csrfToken: string | null = null;

  async function request<T>(method: string, path: string, body: unknown, options: SendOptions): Promise<T> {
    const isForm = body instanceof FormData;
    const response = await send(`${baseUrl}${path}`, {
      method,
      credentials: 'same-origin',
      keepalive: options.keepalive ?? false,
      headers: {
        Accept: 'application/json',
        'X-Key-Inflection': 'camel',
        ...(csrfToken && method !== 'GET' ? { 'X-CSRF-Token': csrfToken } : {}),
        ...(body === undefined || isForm ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    csrfToken = response.headers.get('X-CSRF-Token') ?? csrfToken;
    const text = await response.text();
    if (!response.ok) throw ApiError.of(response.status, text);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  return {
    get: path => request('GET', path, undefined, {}),
    send: (method, path, body, options = {}) => request(method, path, body, options),
  };
}

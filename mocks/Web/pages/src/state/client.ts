import { createHttp } from '../api/index.ts';

/** The one client of the page: it carries the session's CSRF token. */
export const http = createHttp();

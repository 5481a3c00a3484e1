interface ErrorBody {
  errors?: { title?: string; detail?: string; code?: string | number; status?: string | number }[];
}

/** An answer the API gave on purpose; a request that got none is fetch's own TypeError. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;

  constructor(status: number, code: string, detail: string) {
    super(`${status} ${code} ${detail}`.trim());
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.detail = detail;
  }

  static of(status: number, text: string): ApiError {
    const first = parse(text).errors?.[0];
    return new ApiError(status, String(first?.code ?? status), first?.detail ?? '');
  }
}

function parse(text: string): ErrorBody {
  try {
    return (JSON.parse(text) ?? {}) as ErrorBody;
  } catch {
    return {};
  }
}

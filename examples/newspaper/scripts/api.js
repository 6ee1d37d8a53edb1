// Questions to the API. Each is a file in queries/, so that a build can check it against the schema.

const API = document.querySelector('meta[name="jarida-api"]').content;
const SECONDS = 15;
const documents = new Map();

/** An answer that is no data. kind: offline, timeout or refused; code is the API's. */
export class ApiError extends Error {
  constructor(kind, code = '', correlationId = '') {
    super(`${kind} ${code}`);
    Object.assign(this, { kind, code, correlationId });
  }
}

function documentOf(name) {
  if (!documents.has(name)) {
    documents.set(
      name,
      fetch(`/queries/${name}.graphql`).then((response) => {
        if (!response.ok) throw new ApiError('offline');
        return response.text();
      }),
    );
    documents.get(name).catch(() => documents.delete(name));
  }
  return documents.get(name);
}

/** Fetches documents before they are needed. */
export const prepare = (...names) => names.forEach((name) => documentOf(name).catch(() => {}));

/** @return the data; throws an ApiError, or the signal's reason when it was aborted */
export async function ask(name, variables, { locale, signal }) {
  const limit = AbortSignal.timeout(SECONDS * 1000);
  try {
    const response = await fetch(`${API}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(locale && { 'X-Jarida-Locale': locale }) },
      body: JSON.stringify({ query: await documentOf(name), variables }),
      signal: signal ? either(signal, limit) : limit,
    });
    const { data, errors } = await response.json();
    if (errors?.length) throw new ApiError('refused', errors[0].extensions?.code, errors[0].extensions?.correlationId);
    return data;
  } catch (error) {
    if (signal?.aborted || error instanceof ApiError) throw error;
    throw new ApiError(limit.aborted ? 'timeout' : 'offline');
  }
}

function either(...signals) {
  if (AbortSignal.any) return AbortSignal.any(signals);
  const controller = new AbortController();
  signals.forEach((signal) => signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true }));
  return controller.signal;
}

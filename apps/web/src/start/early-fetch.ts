declare global {
  /** What `public/head-start.js` asked in the name of the page. */
  var commonworksAsked: EarlyQuestion[] | undefined;
}

interface EarlyQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly answer: Promise<Response>;
  /** When it was asked, in milliseconds of `performance.now`. */
  readonly at: number;
}

/** An answer that nobody took until then is too old to be shown, in milliseconds. */
const FRESH_MS = 10_000;

/**
 * A page that asks what was asked early in its name gets that answer, once. Where it is none (nobody was signed in, the
 * connection broke, a part of it failed), the page asks itself, and hears what is the matter.
 */
export function earlyFetch(ask: typeof fetch): typeof fetch {
  return async (input, init) => (await taken(init?.body)) ?? ask(input, init);
}

/** No answer is kept for the next person. */
export function forgetEarlyAnswers(): void {
  globalThis.commonworksAsked = undefined;
}

async function taken(body: unknown): Promise<Response | null> {
  const waiting = globalThis.commonworksAsked;
  if (!waiting?.length || typeof body !== 'string') return null;
  const { query, variables = {} } = JSON.parse(body) as Partial<EarlyQuestion>;
  const question = waiting.find((one) => one.query === query && sameValues(one.variables, variables));
  if (!question) return null;
  waiting.splice(waiting.indexOf(question), 1);
  if (performance.now() - question.at > FRESH_MS) return null;
  try {
    const response = await question.answer;
    const { data, errors } = (await response.clone().json()) as { data?: unknown; errors?: unknown };
    return response.ok && data && !errors ? response : null;
  } catch {
    return null;
  }
}

function sameValues(asked: EarlyQuestion['variables'], wanted: EarlyQuestion['variables']): boolean {
  const names = Object.keys(asked);
  return names.length === Object.keys(wanted).length && names.every((name) => asked[name] === wanted[name]);
}

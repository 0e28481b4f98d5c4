/** What is found out about a request while it is served, for its line in the log. */
export interface RequestFacts {
  /** Its id: in the log, in the header `x-request-id`, and in every error it is answered with. */
  readonly id: string;
  /** Kind of the operation and its root fields, as `mutation saveAnswer`. Never a name the client chose. */
  operation?: string;
  /** The person who asks; null for a visitor. */
  personId?: string | null;
  /** Codes of the errors it was answered with. */
  readonly codes: string[];
}

const known = new WeakMap<object, RequestFacts>();

/** The facts of this request, to be read and written. */
export function factsOf(request: { readonly id: string }): RequestFacts {
  const facts = known.get(request) ?? { id: request.id, codes: [] };
  known.set(request, facts);
  return facts;
}

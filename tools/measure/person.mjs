import { Agent, request } from 'node:http';

/** A signed-in person, as a browser on one kept connection would be. */
export class Person {
  #agent = new Agent({ keepAlive: true, maxSockets: 8 });
  /**
   * By name, as a browser keeps them.
   *
   * @type {Map<string, string>}
   */
  #cookies = new Map();

  /** @param {string} url */
  constructor(url) {
    this.url = url;
  }

  /**
   * @param {string} email
   * @param {string} password
   */
  async signIn(email, password) {
    const { signIn } = await this.ask(
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      {
        input: { email, password },
      },
    );
    if (signIn.__typename !== 'Me') throw new Error(`${email} could not sign in: ${signIn.__typename}`);
    return this;
  }

  /**
   * The operation's data.
   *
   * @template {Record<string, any>} T
   * @param {string} query
   * @param {object} [variables]
   * @returns {Promise<T>}
   * @throws {Error} for a GraphQL error, or a connection that broke
   */
  async ask(query, variables = {}) {
    const { data, errors } = JSON.parse(await this.post(JSON.stringify({ query, variables })));
    if (errors) throw new Error(errors.map((/** @type {Error} */ { message }) => message).join('; '));
    return data;
  }

  /**
   * Sends a body as it is and gives the answer's text, unparsed: what a measurement wants.
   *
   * @param {string} body
   * @param {string} [path]
   * @returns {Promise<string>}
   */
  post(body, path = '/graphql') {
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.url}${path}`,
        {
          method: 'POST',
          agent: this.#agent,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            ...(this.#cookies.size > 0 && { cookie: this.cookie }),
          },
        },
        (response) => {
          /** @type {Buffer[]} */
          const chunks = [];
          for (const set of response.headers['set-cookie'] ?? []) {
            const [pair = ''] = set.split(';');
            this.#cookies.set(pair.replace(/=.*/, ''), pair);
          }
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** The header that carries the session. */
  get cookie() {
    return [...this.#cookies.values()].join('; ');
  }

  close() {
    this.#agent.destroy();
  }
}

import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo, Server } from 'node:net';
import { load } from './repository.js';
import type { TestDatabase } from './test-database.js';
import { PASSWORD, type TestPerson } from './two-municipalities.js';

interface InjectedAnswer {
  statusCode: number;
  headers: Record<string, string | string[] | number | undefined>;
  body: string;
  /** The same, where it is no text. */
  rawPayload: Buffer;
  cookies: { name: string; value: string; [attribute: string]: unknown }[];
}

export interface Injected {
  method: 'GET' | 'POST';
  url: string;
  headers?: Record<string, string>;
  remoteAddress?: string;
  payload?: string | object | Buffer;
}

interface App {
  inject(request: Injected): Promise<InjectedAnswer>;
  listen(port: number, host: string): Promise<unknown>;
  getHttpServer(): Server;
  get<T>(token: abstract new (...args: never[]) => T, options?: { strict: boolean }): T;
  close(): Promise<void>;
}

export interface GqlError {
  message: string;
  path?: (string | number)[];
  extensions: {
    code: string;
    id: string;
    limit?: string;
    fields?: { path: string; code: string; message: string }[];
  };
}

/** A GraphQL answer; `data` is for the spec to know the shape of. */
export interface GqlAnswer<T> {
  status: number;
  data: T;
  errors?: GqlError[];
}

export interface TestApi {
  /** Asks as this person, who is signed in first where need be; as a visitor for null. */
  gql<T>(person: TestPerson | null, query: string, variables?: object): Promise<GqlAnswer<T>>;
  /** Asks with headers of one's own. */
  post<T>(headers: Record<string, string>, query: string, variables?: object): Promise<GqlAnswer<T>>;
  /** A request of any kind. */
  inject(request: Injected): Promise<InjectedAnswer>;
  /** The header that carries the person's session. */
  cookieOf(person: TestPerson): Promise<string>;
  /** Listens on a free port, for what only a real connection shows. */
  listen(): Promise<{ server: Server; url: string }>;
  readonly app: App;
  close(): Promise<void>;
}

export interface ApiOptions {
  production?: boolean;
  /** Where the api writes its log, a line at a time; with it the level is debug. */
  log?: { write(line: string): void };
  /** Parts of the options of identity, see there. */
  identity?: object;
  /** Whose word is taken for where a request came from, as TRUST_PROXY says. */
  trustProxy?: false | number | readonly string[];
  /** Where contents of files lie, and how many bytes one may have: a folder of its own, and 1 MiB, unless told. */
  files?: { directory?: string; most?: number; mostOf?: Readonly<Record<string, number>> };
}

const CHEAP_HASHING = { memoryKib: 64, passes: 1 };
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`;

/** The whole api in this process, on the database given. */
export async function startApi(database: TestDatabase, options: ApiOptions = {}): Promise<TestApi> {
  const { createApp } = await load<{ createApp(configuration: object, logger?: object): Promise<App> }>(
    'apps/api/src/create-app.ts',
  );
  const { createLogger } = await load<{ createLogger(level: string, destination: object): object }>(
    'libs/api/platform/src/index.ts',
  );
  const { defaultIdentityOptions } = await load<{ defaultIdentityOptions: object }>(
    'libs/api/identity/src/index.ts',
  );
  const configuration = {
    host: '127.0.0.1',
    port: 0,
    database,
    production: options.production ?? true,
    publicUrl: 'https://region.example',
    logLevel: process.env.SPEC_LOG_LEVEL ?? 'silent',
    exitWithParent: false,
    demoExposed: false,
    trustProxy: options.trustProxy ?? ['loopback'],
    // Passwords are hashed as cheaply as the people of a spec have theirs, so that specs need not wait for it.
    files: { directory: join(tmpdir(), `files-${randomUUID()}`), most: 1024 * 1024, ...options.files },
    identity: { ...defaultIdentityOptions, hashing: CHEAP_HASHING, ...options.identity },
  };
  const logger = options.log && createLogger('debug', options.log);
  const app = await createApp(configuration, logger);
  const cookies = new Map<string, Promise<string>>();

  const post = async <T>(headers: Record<string, string>, query: string, variables?: object) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query, variables },
    });
    const body = JSON.parse(answer.body) as { data: T; errors?: GqlError[] };
    return { status: answer.statusCode, ...body };
  };

  const signIn = async ({ email }: TestPerson): Promise<string> => {
    const variables = { input: { email, password: PASSWORD } };
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: SIGN_IN, variables },
    });
    const session = answer.cookies.find(({ name }) => name === '__Host-cw');
    if (!session) throw new Error(`${email} was not signed in: ${answer.body}`);
    return `${session.name}=${session.value}`;
  };

  const cookieOf = (person: TestPerson): Promise<string> => {
    const known = cookies.get(person.id) ?? signIn(person);
    cookies.set(person.id, known);
    return known;
  };

  return {
    app,
    post,
    cookieOf,
    inject: (request) => app.inject(request),
    gql: async (person, query, variables) =>
      post(person ? { cookie: await cookieOf(person) } : {}, query, variables),
    async listen() {
      await app.listen(0, '127.0.0.1');
      const server = app.getHttpServer();
      return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
    },
    async close() {
      await app.close();
      await rm(configuration.files.directory, { recursive: true, force: true });
    },
  };
}

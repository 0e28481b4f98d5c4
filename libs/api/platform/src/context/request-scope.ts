import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TenantDatabase } from '../database/tenant-database.js';
import type { RequestFacts } from '../logging/request-facts.js';
import { RequestLoaders } from './loaders.js';
import type { TenantContext } from './tenant-context.js';

/** The cookie by which a browser shows its session. */
export interface SessionCookie {
  /** The session's token, where the browser sent one. */
  readonly token: string | undefined;
  /** Hands the browser a token, to be kept until it expires. */
  set(token: string, expiresAt: Date): void;
  clear(): void;
}

/** The cookie by which a browser is known again, long after its sessions have ended. */
export interface DeviceCookie {
  /** The device's token, where the browser sent one. */
  readonly token: string | undefined;
  /** Hands the browser a token, to be kept for long. */
  set(token: string): void;
}

/** Who makes a request, and from where. */
export interface Visitor {
  readonly ctx: TenantContext;
  /** The network address the request came from. */
  readonly address: string;
  /** The browser and system it came from, as `describeDevice` says it; null where it said nothing of them. */
  readonly browser: string | null;
  readonly cookie: SessionCookie;
  readonly device: DeviceCookie;
  /** Whether the person signed in, or confirmed the password, within the last minutes. */
  readonly signedInRecently: boolean;
}

/** Port: finds out who makes a request. The app wires it to its sessions. */
export abstract class VisitorIdentification {
  abstract identify(request: FastifyRequest, reply: FastifyReply): Promise<Visitor>;
}

/** The GraphQL context: what one request knows. The person changes when an operation signs in or out. */
export class RequestScope implements Visitor {
  private person: TenantContext;
  private recent: boolean;
  private personsLoaders: RequestLoaders;

  constructor(
    visitor: Visitor,
    private readonly database: TenantDatabase,
    /** What the log is told of the request. */
    readonly facts: RequestFacts,
  ) {
    this.person = visitor.ctx;
    this.address = visitor.address;
    this.browser = visitor.browser;
    this.cookie = visitor.cookie;
    this.device = visitor.device;
    this.recent = visitor.signedInRecently;
    this.personsLoaders = new RequestLoaders(this.person, database);
  }

  readonly address: string;
  readonly browser: string | null;
  readonly cookie: SessionCookie;
  readonly device: DeviceCookie;

  get signedInRecently(): boolean {
    return this.recent;
  }

  get ctx(): TenantContext {
    return this.person;
  }

  get loaders(): RequestLoaders {
    return this.personsLoaders;
  }

  /**
   * What is left of the operation runs as this person.
   * @param signedInRecently as it was, unless told
   */
  become(ctx: TenantContext, signedInRecently = this.recent): void {
    this.person = ctx;
    this.recent = signedInRecently;
    this.personsLoaders = new RequestLoaders(ctx, this.database);
  }
}

import { load } from './repository.js';

/** What `tools/measure/text-client.mjs` is, for specs: a page that has a text open with others. `D` is a Yjs document. */
export interface TextClient<D extends TextDocument = TextDocument> {
  readonly doc: D;
  readonly fragment: ReturnType<D['getXmlFragment']>;
  address: string;
  headers: Record<string, string>;
  readonly sent: number;
  readonly stored: number;
  readonly code: number | undefined;
  readonly status: number | undefined;
  readonly synced: boolean;
  readonly present: ReadonlyMap<number, unknown>;
  readonly told: { client: number; clock: number }[];
  readonly isSettled: boolean;
  connect(): Promise<void>;
  sendUpdate(update: Uint8Array): void;
  sendRaw(bytes: Uint8Array): void;
  say(state: object | null, clock: number, client?: number): void;
  close(): void;
  cut(): void;
  until(condition: () => boolean, milliseconds?: number): Promise<void>;
}

interface TextDocument {
  getXmlFragment(name: string): unknown;
}

type TextClientClass<D extends TextDocument> = new (
  address: string,
  headers: Record<string, string>,
) => TextClient<D>;

/** The class of such pages. */
export const textClients = async <D extends TextDocument>(): Promise<TextClientClass<D>> =>
  (await load<{ TextClient: TextClientClass<D> }>('tools/measure/text-client.mjs')).TextClient;

/** Why a file is not taken in; each has its words in the platform's messages, under `file.refused`. */
export const REFUSALS = [
  'EMPTY',
  'TOO_LARGE',
  'INCOMPLETE',
  'KIND',
  'TEXT',
  'BROKEN',
  'ENCRYPTED',
  'MACROS',
  'BOMB',
  'STORE_FULL',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A file that is not taken in. Nothing of it is kept. */
export class FileRefused extends Error {
  constructor(
    readonly reason: Refusal,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`the file is not taken in: ${reason}`, options);
    this.name = 'FileRefused';
  }
}

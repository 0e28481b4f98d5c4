import type { GovernanceKind } from '@commonworks/web-graphql';
import { sendFile, type LocaleCode } from '@commonworks/web-ui';

/** What has to be changed in a form before it is taken in. */
export interface FormFault {
  readonly message: string;
  /** Where; null of the whole. */
  readonly place: string | null;
  /** The words that stand there. */
  readonly text: string;
}

export type SentForm =
  | { readonly outcome: 'KEPT' }
  /** `faults` is empty where the file as such was not taken. */
  | { readonly outcome: 'REFUSED'; readonly message: string; readonly faults: readonly FormFault[] }
  | { readonly outcome: 'CUT_OFF' };

/** Sends a form in; it is inspected before anything of it is kept. */
export async function sendForm(
  file: File,
  { consortiumCode, kind, language }: { consortiumCode: string; kind: GovernanceKind; language: LocaleCode },
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<SentForm> {
  const address = `/library/forms/${encodeURIComponent(consortiumCode)}/${kind.toLowerCase()}?lang=${language}`;
  const sent = await sendFile<unknown>(address, file, onProgress, signal);
  if (sent.outcome !== 'REFUSED') return { outcome: sent.outcome };
  const { faults = [] } = sent.answer as { faults?: readonly FormFault[] };
  return { outcome: 'REFUSED', message: sent.message, faults };
}

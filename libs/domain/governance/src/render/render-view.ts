import type { DocumentModel } from '@commonworks/domain-document';
import type { ShownRows } from '../template/template.js';

/** How a document is to be seen, beyond what it says. */
export interface RenderView {
  /** With what each clause settles, and guidance beside it. */
  readonly guidance: boolean;
  /** With all options of each choice, each under its name, as in a blank template; else the one that is taken. */
  readonly options?: boolean;
  readonly status: DocumentModel['status'];
  /** Whose it is; the product's where it is nobody's. */
  readonly issuer?: string;
  /** What sort of document; the template's title where a document has one of its own. */
  readonly kind?: string;
  /** The template's where it has none of its own. */
  readonly title?: string;
  readonly subtitle?: readonly string[];
  /** Since when it is as it is, YYYY-MM-DD; null where that is not known. */
  readonly dated: string | null;
  /** The day whose law it names, YYYY-MM-DD; that of the template where none is said. */
  readonly lawOn?: string;
  /** Rows that are kept apart from the prose; a heading alone where there are none. */
  readonly rows?: ShownRows;
}

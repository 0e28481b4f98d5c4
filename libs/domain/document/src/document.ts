/** In which language a text is read aloud and typeset. */
export type DocumentLanguage = 'en' | 'fr';

/** Words of one kind; what a writer does not know of them it cannot leave out silently. */
export interface TextRun {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Where it leads: https or mailto, by `safeLink`. */
  readonly href?: string;
  /** What stands in a blank: `filled`, or `empty`, where it says that something is still to be settled. */
  readonly blank?: 'filled' | 'empty';
}

export interface LineBreak {
  readonly type: 'break';
}

/** The number of a section or of a numbered paragraph, wherever it stands at last: “2.1”. It leads there. */
export interface Reference {
  readonly type: 'reference';
  readonly to: string;
}

export type Inline = TextRun | LineBreak | Reference;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly content: readonly Inline[];
  /** Where it is not the document's. */
  readonly language?: DocumentLanguage;
  /** A note says something about the document rather than in it. */
  readonly tone?: 'note';
}

/** One that is referred to by its number: “11.2”. It is counted in its section: see `numberSections`. */
export interface NumberedParagraph {
  readonly type: 'numbered';
  /** Unique in the document, among sections too. */
  readonly id: string;
  readonly content: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Of an ordered one: as `(a)`, as clauses count what stands in them; else `1.`, and `a.` within. */
  readonly counted?: 'letters';
  readonly items: readonly (readonly (Paragraph | List)[])[];
}

/** Things said of one matter: a name and what it is. */
export interface Facts {
  readonly type: 'facts';
  readonly rows: readonly { readonly label: string; readonly value: readonly Inline[] }[];
}

export interface TableColumn {
  readonly title: string;
  /** How wide it is beside the others. */
  readonly share: number;
  /** Figures end at the same edge. */
  readonly align?: 'end';
}

export interface Table {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** The first cell of each row says what the others are of. */
  readonly rowHeads?: true;
  /** As many cells as columns in each. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/**
 * What is set apart from the text around it: a decision or an action of minutes; of a template, an option of a choice, and
 * guidance, which stands beside the clause where there is room.
 */
export interface Panel {
  readonly type: 'panel';
  readonly label: string;
  readonly tone: 'decision' | 'action' | 'option' | 'guidance';
  readonly blocks: readonly (Paragraph | NumberedParagraph | List | Facts | Table)[];
}

/** A part with a heading; parts of it lie within. Its number is counted, never written: see `numberSections`. */
export interface Section {
  readonly type: 'section';
  readonly id: string;
  readonly title: string;
  readonly numbered: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | NumberedParagraph | List | Facts | Table | Panel | Section;

/**
 * A document, whatever it is written as: the source of DOCX, PDF and HTML, so that words, numbers and references are the
 * same in each.
 */
export interface DocumentModel {
  readonly language: DocumentLanguage;
  /** Whose it is: at the head of each page. */
  readonly issuer: string;
  /** What sort of document: “Minutes”. */
  readonly kind: string;
  readonly title: string;
  /** Below the title: when and where. */
  readonly subtitle: readonly string[];
  /** How far it is to be relied on: beside the title and at the foot of each page. */
  readonly status: {
    readonly label: string;
    /** It may still change. */
    readonly tentative: boolean;
    /** More of it, beside the label; may be empty. */
    readonly detail: string;
    readonly foot: string;
  };
  /** Over the list of its numbered parts, where a document is long enough to have one. */
  readonly contents?: string;
  /** “Page {page} of {pages}” */
  readonly pageOf: string;
  /** Since when it is as it is, YYYY-MM-DD; where it is not known, the file says no date. */
  readonly dated: string | null;
  readonly blocks: readonly Block[];
}

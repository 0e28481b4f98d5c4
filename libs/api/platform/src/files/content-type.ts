/** The kinds of file that are taken in: the type each is handed out under, and how its name ends. */
export const CONTENT_TYPES = {
  PDF: { type: 'application/pdf', extension: 'pdf' },
  PNG: { type: 'image/png', extension: 'png' },
  JPEG: { type: 'image/jpeg', extension: 'jpg' },
  DOCX: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
  },
  XLSX: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extension: 'xlsx' },
  PPTX: {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extension: 'pptx',
  },
  ODT: { type: 'application/vnd.oasis.opendocument.text', extension: 'odt' },
  ODS: { type: 'application/vnd.oasis.opendocument.spreadsheet', extension: 'ods' },
  CSV: { type: 'text/csv', extension: 'csv' },
  TEXT: { type: 'text/plain', extension: 'txt' },
} as const;

export type ContentKind = keyof typeof CONTENT_TYPES;
export type ContentType = (typeof CONTENT_TYPES)[ContentKind]['type'];

const EXTENSIONS: ReadonlyMap<string, string> = new Map(
  Object.values(CONTENT_TYPES).map(({ type, extension }) => [type, extension]),
);

/** How the name of a file of this type ends, without the dot. @throws Error for a type that is not taken in */
export function extensionOf(contentType: string): string {
  const extension = EXTENSIONS.get(contentType);
  if (extension === undefined) throw new Error(`there is no file of the type ${contentType}`);
  return extension;
}

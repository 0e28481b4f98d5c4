/** What becomes of a row of a table that is brought in. */
export interface PlannedRow {
  /** Counted as a spreadsheet does. */
  readonly row: number;
  readonly state: 'NEW' | 'CHANGED' | 'UNCHANGED' | 'WRONG';
  readonly number: string | null;
  /** How the requirement reads now and would read, a line for each thing that it says. */
  readonly before: string | null;
  readonly after: string | null;
  /** What is wrong with it. */
  readonly why: string | null;
}

export interface ImportPlan {
  /** Names the table and what it was compared with. */
  readonly token: string;
  readonly isApplied: boolean;
  readonly rows: readonly PlannedRow[];
}

/** Why a table was not taken, in the server’s words; null where nothing that could be understood came back. */
export interface Refused {
  readonly refused: string | null;
}

/**
 * Has the server say row by row what a table would change; with the token of what it said, changes it.
 */
export async function sendTable(
  documentId: string,
  file: File,
  token: string | null,
): Promise<ImportPlan | Refused> {
  try {
    const response = await fetch(
      `/requirements/${documentId}/import${token === null ? '' : `?token=${token}`}`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/octet-stream',
          // Half a character cannot be written in an address.
          'x-file-name': encodeURIComponent(file.name.replace(/\p{Cs}/gu, '')),
          'accept-language': document.documentElement.lang,
        },
        body: file,
      },
    );
    const answer = (await response.json()) as Partial<ImportPlan> & { message?: string };
    const { token: given, rows, isApplied = false } = answer;
    if (response.ok && given !== undefined && rows !== undefined) return { token: given, rows, isApplied };
    return { refused: answer.message ?? null };
  } catch {
    return { refused: null };
  }
}

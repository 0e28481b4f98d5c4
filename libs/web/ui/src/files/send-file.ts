/** A file as it stands, in the fields that every feature asks of its own. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly version: number;
  readonly uploadedAt: string;
  /** The name of who sent the last version in. */
  readonly uploadedBy: string | null;
}

/** @typeParam Kept what the server answers where it kept the file */
export type Sent<Kept = StoredFile> =
  | { readonly outcome: 'KEPT'; readonly file: Kept }
  /** The server says in words why not; `answer` is all that it said. */
  | { readonly outcome: 'REFUSED'; readonly message: string; readonly answer: unknown }
  /** Nothing that could be understood came back. */
  | { readonly outcome: 'CUT_OFF' };

/**
 * Sends a file to an address of the api. With XMLHttpRequest, because `fetch` does not say how much was sent.
 * @param onProgress told of the part that was sent, 0 to 1
 */
export function sendFile<Kept = StoredFile>(
  address: string,
  file: File,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<Sent<Kept>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('content-type', 'application/octet-stream');
    // Half a character cannot be written in an address.
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.replace(/\p{Cs}/gu, '')));
    request.setRequestHeader('accept-language', document.documentElement.lang);
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total);
    });
    request.addEventListener('loadend', () => resolve(understand<Kept>(request)));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function understand<Kept>({ status, responseText }: XMLHttpRequest): Sent<Kept> {
  try {
    const answer = JSON.parse(responseText) as Kept & { message?: string };
    if (status === 200 || status === 201) return { outcome: 'KEPT', file: answer };
    if (answer.message !== undefined) return { outcome: 'REFUSED', message: answer.message, answer };
  } catch {
    // A proxy that refused it answers in words of its own.
  }
  return { outcome: 'CUT_OFF' };
}

/**
 * Why there is no file: too many wait for one already (BUSY), the document is larger than any that is made (TOO_LARGE),
 * or takes more time or memory than it may (SPENT), who asked for it is gone (LEFT), or it could not be made (FAILED).
 */
export type DocumentFault = 'BUSY' | 'TOO_LARGE' | 'SPENT' | 'LEFT' | 'FAILED';

export class DocumentTrouble extends Error {
  constructor(
    readonly fault: DocumentFault,
    detail = '',
  ) {
    super(detail === '' ? fault : `${fault}: ${detail}`);
    this.name = 'DocumentTrouble';
  }
}

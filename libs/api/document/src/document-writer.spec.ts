import { describe, expect, it } from '@jest/globals';
import { sampleDocument } from '../testing/sample-document.js';
import { DocumentWriter } from './document-writer.js';
import { TASK_LIMITS } from './process/run-task.js';

const open = { enter: () => Promise.resolve(() => undefined) };

describe('the writer of documents', () => {
  it('makes each format in a process of its own', async () => {
    const writer = new DocumentWriter(open);
    const [pdf, docx] = [
      await writer.write(sampleDocument(), 'pdf'),
      await writer.write(sampleDocument(), 'docx'),
    ];
    expect(pdf.toString('latin1', 0, 5)).toBe('%PDF-');
    expect(docx.toString('latin1', 0, 2)).toBe('PK');
  });

  it('turns away whom the line does not let in, and leaves it after a failure', async () => {
    const full = new DocumentWriter({ enter: () => Promise.resolve(null) });
    await expect(full.write(sampleDocument(), 'pdf')).rejects.toMatchObject({ fault: 'BUSY' });
    let inside = 0;
    const counted = {
      enter: () => {
        inside += 1;
        return Promise.resolve(() => void (inside -= 1));
      },
    };
    const small = new DocumentWriter(counted, { ...TASK_LIMITS, characters: 10 });
    await expect(small.write(sampleDocument(), 'docx')).rejects.toMatchObject({ fault: 'TOO_LARGE' });
    expect(inside).toBe(0);
  });
});

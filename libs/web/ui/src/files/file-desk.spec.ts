import { describe, expect, it } from '@jest/globals';
import { FileDesk } from './file-desk.js';
import { type Sent, type StoredFile } from './send-file.js';

const fileOf = (id: string, name: string, version = 1): StoredFile => ({
  id,
  name,
  contentType: 'application/pdf',
  bytes: 1,
  version,
  uploadedAt: '2026-11-26T10:00:00Z',
  uploadedBy: 'Someone',
});

/** A desk whose files arrive when the spec says so. */
function deskOf() {
  const sent: {
    address: string;
    name: string;
    signal: AbortSignal;
    progress(part: number): void;
    end(sent: Sent): void;
  }[] = [];
  const changed: [place: string, names: string[]][] = [];
  const desk = new FileDesk(
    (place) => `/files/workbook-evidence/w1/${place}`,
    (place, files) => changed.push([place, files.map(({ name }) => name)]),
    (address, { name }, progress, signal) =>
      new Promise((end) => sent.push({ address, name, signal, progress, end })),
  );
  return { desk, sent, changed };
}
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('the files of a page', () => {
  it('is sent to its place, each file by itself, and is there once the server has it', async () => {
    const { desk, sent } = deskOf();
    desk.add('q1', new File(['x'], 'b.pdf'));
    desk.add('q1', new File(['x'], 'a.pdf'));
    expect(sent.map(({ address }) => address)).toEqual(Array(2).fill('/files/workbook-evidence/w1/q1'));
    sent[0]?.progress(0.5);
    expect(desk.of('q1').sending.map(({ name, part }) => [name, part])).toEqual([
      ['b.pdf', 0.5],
      ['a.pdf', 0],
    ]);
    sent[0]?.end({ outcome: 'KEPT', file: fileOf('f1', 'b.pdf') });
    sent[1]?.end({ outcome: 'KEPT', file: fileOf('f2', 'a.pdf') });
    await turn();
    expect(desk.of('q1').files.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf']);
    expect(desk.of('q1').sending).toEqual([]);
    expect(desk.of('q2')).toEqual({ files: [], sending: [] });
  });

  it('says at the file why it was not taken, and stops no other', async () => {
    const { desk, sent } = deskOf();
    desk.add('q1', new File(['x'], 'a.pdf'));
    desk.add('q1', new File(['x'], 'b.pdf'));
    const refused = { outcome: 'REFUSED', message: 'no', answer: null } as const;
    sent[0]?.end(refused);
    await turn();
    const [first, second] = desk.of('q1').sending;
    expect([first?.trouble, second?.trouble]).toEqual([refused, null]);
    desk.dismiss('q1', first?.key ?? '');
    expect(desk.of('q1').sending.map(({ name }) => name)).toEqual(['b.pdf']);
  });

  it('has another version in the place of the one before', async () => {
    const { desk, sent } = deskOf();
    desk.observe([fileOf('f1', 'a.pdf'), fileOf('f2', 'b.pdf')].map((file) => ({ place: 'q1', file })));
    desk.replace('q1', 'f1', new File(['x'], 'c.pdf'));
    expect(sent[0]?.address).toBe('/files/f1');
    sent[0]?.end({ outcome: 'KEPT', file: fileOf('f1', 'c.pdf', 2) });
    await turn();
    expect(desk.of('q1').files.map(({ name, version }) => [name, version])).toEqual([
      ['b.pdf', 1],
      ['c.pdf', 2],
    ]);
  });

  it('is told of whenever one was kept or is gone, and at no other time', async () => {
    const { desk, sent, changed } = deskOf();
    desk.observe([{ place: 'q1', file: fileOf('f1', 'a.pdf') }]);
    desk.add('q1', new File(['x'], 'b.pdf'));
    desk.add('q1', new File(['x'], 'c.pdf'));
    sent[0]?.progress(0.5);
    sent[1]?.end({ outcome: 'CUT_OFF' });
    await turn();
    expect(changed).toEqual([]);
    sent[0]?.end({ outcome: 'KEPT', file: fileOf('f2', 'b.pdf') });
    await turn();
    desk.forget('q1', 'f1');
    expect(changed).toEqual([
      ['q1', ['a.pdf', 'b.pdf']],
      ['q1', ['b.pdf']],
    ]);
  });

  it('goes on being sent when the page is read anew, and stops when it is left', async () => {
    const { desk, sent } = deskOf();
    desk.add('q1', new File(['x'], 'a.pdf'));
    desk.observe([]);
    expect(desk.of('q1').sending).toHaveLength(1);
    desk.leave();
    expect(sent[0]?.signal.aborted).toBe(true);
  });

  it('tells who looks, and what was stopped does not come back', async () => {
    const { desk, sent } = deskOf();
    let told = 0;
    const leave = desk.subscribe(() => (told += 1));
    desk.add('q1', new File(['x'], 'a.pdf'));
    desk.dismiss('q1', desk.of('q1').sending[0]?.key ?? '');
    sent[0]?.end({ outcome: 'CUT_OFF' });
    await turn();
    expect(desk.of('q1')).toEqual({ files: [], sending: [] });
    leave();
    const before = told;
    desk.forget('q1', 'f1');
    expect(told).toBe(before);
  });
});

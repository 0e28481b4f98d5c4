import { describe, expect, it } from '@jest/globals';
import { type SharingLevel } from '@commonworks/domain-assessment';
import { SharingChanges, type SharingServer } from './sharing-changes.js';
import { type LevelChange, type SharingWorkbook } from './sharing.types.js';

const workbook = (sharing: SharingLevel, section: SharingLevel | null = null) =>
  ({
    id: 'w',
    sharing,
    sections: [{ id: 's', sharing: section, questions: [] }],
  }) as unknown as SharingWorkbook;

/** A server whose answers are given one by one, as the spec says; `stored` is what it has. */
class SlowServer implements SharingServer {
  stored = workbook('NAMED');
  reachable = true;
  readonly asked: { change: LevelChange; answer(outcome?: 'LOST' | 'REFUSED'): void }[] = [];
  reads = 0;

  save(change: LevelChange): Promise<SharingWorkbook> {
    return new Promise((resolve, reject) => {
      this.asked.push({
        change,
        answer: (outcome) => {
          if (outcome === 'REFUSED') return reject(new Error('refused'));
          const level = change.level ?? null;
          this.stored = change.sectionId
            ? workbook(this.stored.sharing as SharingLevel, level)
            : workbook(level as SharingLevel, this.stored.sections[0]?.sharing);
          if (outcome === 'LOST') return reject(new TypeError('Failed to fetch'));
          resolve(this.stored);
        },
      });
    });
  }

  async read(): Promise<SharingWorkbook> {
    this.reads += 1;
    if (!this.reachable) throw new TypeError('Failed to fetch');
    return this.stored;
  }
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

function sharingPage() {
  const server = new SlowServer();
  const changes = new SharingChanges(server, server.stored);
  const shown: (string | null)[] = [];
  changes.subscribe(() => shown.push(changes.current().workbook.sharing));
  return { server, changes, shown, note: (place = 'w') => changes.current().notes.get(place) };
}

describe('the levels shown', () => {
  it('are those confirmed: a choice is a note until then', async () => {
    const { server, changes, note } = sharingPage();
    changes.choose({ level: 'PRIVATE' });
    expect(changes.current().workbook.sharing).toBe('NAMED');
    expect(note()).toEqual({ state: 'SAVING', level: 'PRIVATE' });
    expect(changes.busy).toBe(true);
    server.asked[0]?.answer();
    await turn();
    expect(changes.current().workbook.sharing).toBe('PRIVATE');
    expect(note()).toEqual({ state: 'SAVED', level: 'PRIVATE' });
    expect(changes.busy).toBe(false);
  });

  it('settle on the last of several, asked one after the other, those overtaken left out', async () => {
    const { server, changes, shown, note } = sharingPage();
    for (const level of ['PRIVATE', 'AGGREGATE', 'PUBLIC'] as const) changes.choose({ level });
    expect(server.asked).toHaveLength(1);
    server.asked[0]?.answer();
    await turn();
    expect(note()).toEqual({ state: 'SAVING', level: 'PUBLIC' });
    server.asked[1]?.answer();
    await turn();
    expect(server.asked.map(({ change }) => change.level)).toEqual(['PRIVATE', 'PUBLIC']);
    expect(shown.at(-1)).toBe('PUBLIC');
    expect(shown).not.toContain('AGGREGATE');
    expect(note()).toEqual({ state: 'SAVED', level: 'PUBLIC' });
  });

  it('are the first’s when the second of two is refused, and the other way round', async () => {
    const { server, changes, note } = sharingPage();
    changes.choose({ level: 'PRIVATE' });
    changes.choose({ level: 'PUBLIC' });
    server.asked[0]?.answer();
    await turn();
    server.asked[1]?.answer('REFUSED');
    await turn();
    expect(changes.current().workbook.sharing).toBe('PRIVATE');
    expect(note()).toMatchObject({ state: 'FAILED', level: 'PUBLIC', trouble: { reread: true } });
    changes.choose({ level: 'NAMED' });
    changes.choose({ level: 'AGGREGATE' });
    server.asked[2]?.answer('REFUSED');
    await turn();
    server.asked[3]?.answer();
    await turn();
    expect(changes.current().workbook.sharing).toBe('AGGREGATE');
    expect(note()).toEqual({ state: 'SAVED', level: 'AGGREGATE' });
  });

  it('keep places apart: a failure at one leaves the other’s choice', async () => {
    const { server, changes, note } = sharingPage();
    changes.choose({ level: 'PRIVATE' });
    changes.choose({ sectionId: 's', level: 'PUBLIC' });
    server.asked[0]?.answer('REFUSED');
    await turn();
    server.asked[1]?.answer();
    await turn();
    expect(note('w')).toMatchObject({ state: 'FAILED', level: 'PRIVATE' });
    expect(note('s')).toEqual({ state: 'SAVED', level: 'PUBLIC' });
    expect(changes.current().workbook).toMatchObject({ sharing: 'NAMED', sections: [{ sharing: 'PUBLIC' }] });
  });
});

describe('an answer that is lost', () => {
  it('is found to be saved by reading again', async () => {
    const { server, changes, note } = sharingPage();
    changes.choose({ level: 'PRIVATE' });
    server.asked[0]?.answer('LOST');
    await turn();
    expect(changes.current().workbook.sharing).toBe('PRIVATE');
    expect(note()).toEqual({ state: 'SAVED', level: 'PRIVATE' });
  });

  it('leaves the last level confirmed while the server cannot be reached, and is not called unsaved', async () => {
    const { server, changes, note } = sharingPage();
    server.reachable = false;
    changes.choose({ level: 'PRIVATE' });
    server.asked[0]?.answer('LOST');
    await turn();
    expect(changes.current().workbook.sharing).toBe('NAMED');
    expect(note()).toMatchObject({ state: 'FAILED', trouble: { reason: 'OFFLINE', reread: false } });
    server.reachable = true;
    changes.refresh();
    await turn();
    expect(changes.current().workbook.sharing).toBe('PRIVATE');
    expect(note()).toEqual({ state: 'SAVED', level: 'PRIVATE' });
  });
});

describe('looking again', () => {
  it('never overtakes a change under way, and is done once for all who ask meanwhile', async () => {
    const { server, changes } = sharingPage();
    changes.choose({ level: 'PRIVATE' });
    for (let i = 0; i < 5; i += 1) changes.refresh();
    await turn();
    expect(server.reads).toBe(0);
    server.asked[0]?.answer();
    await turn();
    expect(server.reads).toBe(1);
    expect(changes.current().workbook.sharing).toBe('PRIVATE');
  });

  it('takes back “saved” where somebody else has changed the level since', async () => {
    const { server, changes, note } = sharingPage();
    changes.choose({ level: 'PRIVATE' });
    server.asked[0]?.answer();
    await turn();
    server.stored = workbook('PUBLIC');
    changes.refresh();
    await turn();
    expect(changes.current().workbook.sharing).toBe('PUBLIC');
    expect(note()).toBeUndefined();
  });
});

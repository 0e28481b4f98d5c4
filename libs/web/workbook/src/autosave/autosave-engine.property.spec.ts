import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AutosaveEngine } from './autosave-engine.js';
import { FakeClock, FakeStore, settle } from './fake-browser.fixture.js';
import { doubled, FakeServer, type Fate } from './fake-server.fixture.js';

type Step =
  | { do: 'edit'; question: string; value: number; pace: 'now' | 'soon' }
  | { do: 'deliver'; index: number }
  | { do: 'pass'; ms: number }
  | { do: 'late' | 'crash' | 'wake' | 'sleep' | 'leave and return' };

const questions = ['q1', 'q2', 'q3'];
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      question: fc.constantFrom(...questions),
      value: fc.integer({ min: 1, max: 9 }),
      pace: fc.constantFrom('now' as const, 'soon' as const),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('deliver' as const), index: fc.nat(5) }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(50, 700, 5_000) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'late' as const,
        'crash' as const,
        'wake' as const,
        'sleep' as const,
        'leave and return' as const,
      ),
    }),
  },
);
const fates = fc.infiniteStream(
  fc.constantFrom<Fate>('arrives', 'request lost', 'reply lost', 'arrives twice'),
);

describe('the autosave engine on a bad network', () => {
  it('loses no edit, doubles none, ends with the last one, and has one save of a question on its way', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), fates, async (steps, stream) => {
        let calm = false;
        const server = new FakeServer(() => (calm ? 'arrives' : (stream.next().value as Fate)));
        const clock = new FakeClock();
        const store = new FakeStore();
        const last = new Map<string, number>();
        let keys = 0;
        const open = async () => {
          const page = new AutosaveEngine({
            workbookId: 'w',
            transport: server.transport,
            store,
            clock,
            newKey: () => `key-${(keys += 1)}`,
            chance: () => 0.5,
          });
          // What the server holds comes with the page, as from its query.
          page.observe([...server.answers.values()]);
          await page.start();
          return page;
        };

        let page = await open();
        for (const at of steps) {
          if (at.do === 'edit') {
            page.edit(at.question, { state: 'ANSWERED', value: at.value, comment: null }, at.pace);
            last.set(at.question, at.value);
          } else if (at.do === 'deliver') server.deliver(at.index);
          else if (at.do === 'pass') clock.pass(at.ms);
          else if (at.do === 'late') server.deliverLate();
          else if (at.do === 'wake') page.wake();
          else if (at.do === 'sleep') page.sleep();
          else if (at.do === 'leave and return') {
            page.stop();
            await page.start();
          } else {
            // The page dies with its timers; what it sent may still arrive, but nobody hears the reply.
            clock.crash();
            while (server.pending > 0) server.orphan();
            page = await open();
          }
          await settle();
        }

        calm = true;
        page.wake();
        for (let turn = 0; turn < 60 && (server.pending > 0 || page.summary().saving > 0); turn += 1) {
          clock.pass(40_000);
          server.deliver();
          await settle();
        }
        server.deliverLate();

        for (const [question, value] of last) {
          expect(server.answers.get(question)?.value).toBe(value);
          expect(page.snapshot(question).content?.value).toBe(value);
        }
        expect(page.summary()).toMatchObject({ saving: 0, waiting: 0, refused: 0 });
        expect(store.drafts.size).toBe(0);
        expect(doubled(server.applied)).toEqual([]);
        expect(server.mostInFlight).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });
});

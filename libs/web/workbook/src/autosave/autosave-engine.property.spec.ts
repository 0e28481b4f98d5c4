import { describe, expect, it } from '@jest/globals';
import { parseWrittenNumber } from '@commonworks/domain-assessment';
import fc from 'fast-check';
import { AutosaveEngine } from './autosave-engine.js';
import { FakeClock, FakeStore, settle } from './fake-browser.fixture.js';
import { doubled, FakeServer, type Fate } from './fake-server.fixture.js';
import { Outbox } from './outbox.js';

type Step =
  | { do: 'edit'; question: string; value: number; pace: 'now' | 'soon' }
  | { do: 'type'; text: string; leave: boolean }
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
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      text: fc.constantFrom('1', '12', '12k', '12kk', '4,', '4,1 M', 'x'),
      leave: fc.boolean(),
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
/** What a text typed in French says. */
function meaningOf(text: string) {
  const read = parseWrittenNumber(text, 'fr', null);
  return read.ok ? { state: 'ANSWERED' as const, value: read.value } : null;
}
const fates = fc.infiniteStream(
  fc.constantFrom<Fate>('arrives', 'request lost', 'reply lost', 'arrives twice'),
);

describe('the autosave engine on a bad network', () => {
  it('loses no edit, doubles none, ends with the last one, sends no half-typed figure, one save of a question at a time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), fates, async (steps, stream) => {
        let calm = false;
        const server = new FakeServer(() => (calm ? 'arrives' : (stream.next().value as Fate)));
        const clock = new FakeClock();
        const store = new FakeStore();
        const last = new Map<string, number>();
        let keys = 0;
        const open = async () => {
          const outbox = new Outbox({
            transport: server.transport,
            store,
            clock,
            newKey: () => `key-${(keys += 1)}`,
            chance: () => 0.5,
          });
          const page = new AutosaveEngine(outbox, 'w');
          // What the server holds comes with the page, as from its query.
          page.observe([...server.answers.values()]);
          await outbox.start();
          return { outbox, page };
        };

        // The figure is typed; what the field says when the person goes on is all that may be sent.
        let figure = '';
        const meant = new Set<unknown>();
        const goOn = () => meant.add(meaningOf(figure)?.value);

        let { outbox, page } = await open();
        for (const at of steps) {
          if (at.do === 'edit') {
            page.edit(at.question, { state: 'ANSWERED', value: at.value, comment: null }, at.pace);
            last.set(at.question, at.value);
          } else if (at.do === 'type') {
            figure = at.text;
            page.type('figure', { text: figure, locale: 'fr', meaning: meaningOf(figure) });
            if (at.leave) {
              goOn();
              page.leave('figure');
            }
          } else if (at.do === 'deliver') server.deliver(at.index);
          else if (at.do === 'pass') clock.pass(at.ms);
          else if (at.do === 'late') server.deliverLate();
          else if (at.do === 'wake') outbox.wake();
          else if (at.do === 'sleep') outbox.sleep();
          else if (at.do === 'leave and return') {
            goOn();
            outbox.stop();
            await outbox.start();
          } else {
            // The page dies with its timers; what it sent may still arrive, but nobody hears the reply.
            goOn();
            clock.crash();
            while (server.pending > 0) server.orphan();
            ({ outbox, page } = await open());
          }
          await settle();
        }

        calm = true;
        goOn();
        page.leave('figure');
        outbox.wake();
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
        const sent = server.applied.filter(({ questionId }) => questionId === 'figure');
        expect(sent.filter(({ value }) => !meant.has(value))).toEqual([]);
        const said = meaningOf(figure);
        const unclear = Number(figure !== '' && said === null);
        if (said) expect(server.answers.get('figure')?.value).toBe(said.value);
        expect(page.snapshot('figure').typed?.text).toBe(unclear ? figure : undefined);

        expect(page.summary()).toMatchObject({ typing: 0, saving: 0, waiting: 0, refused: unclear });
        expect(store.drafts.size).toBe(unclear);
        expect(doubled(server.applied)).toEqual([]);
        expect(server.mostInFlight).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sameContent, type AnswerContent } from './answer-save.types.js';
import { AutosaveEngine } from './autosave-engine.js';
import { FakeClock, FakeStore, settle } from './fake-browser.fixture.js';
import { FakeServer, type Fate } from './fake-server.fixture.js';
import { Outbox } from './outbox.js';

type Step =
  | { do: 'click' | 'write' | 'type' | 'leave' | 'keep mine' | 'take theirs'; question: string }
  | { do: 'colleague'; question: string; agrees: boolean }
  | { do: 'deliver'; index: number }
  | { do: 'pass'; ms: number }
  | { do: 'look' | 'sleep' | 'wake' | 'crash' };

const QUESTIONS = ['q1', 'q2'];
const of = <Do extends Step['do']>(...what: Do[]) =>
  fc.record({ do: fc.constantFrom(...what), question: fc.constantFrom(...QUESTIONS) });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: of('click', 'write', 'type', 'leave') },
  { weight: 2, arbitrary: of('keep mine', 'take theirs') },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('colleague' as const),
      question: fc.constantFrom(...QUESTIONS),
      agrees: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('deliver' as const), index: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(700, 5_000) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('look' as const, 'sleep' as const, 'wake' as const) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('crash' as const) }) },
);
const fates = fc.infiniteStream(
  fc.constantFrom<Fate>('arrives', 'arrives', 'request lost', 'reply lost', 'arrives twice'),
);
const answered = (value: number): AnswerContent => ({ state: 'ANSWERED', value, comment: null });

/** One person at a page, which looks for the answers of others now and then, and somebody else at the same questions. */
class Desk {
  readonly server: FakeServer;
  page!: AutosaveEngine;
  private outbox!: Outbox;
  private readonly clock = new FakeClock();
  private readonly store = new FakeStore();
  private keys = 0;
  private values = 0;
  private calm = false;
  /** Answers of others that stood before the person's eyes, as `question/version`. */
  private readonly shown = new Set<string>();
  /** What the person last answered and never let go of, by question. */
  readonly meant = new Map<string, AnswerContent>();
  /** Saves that took the place of an answer which the person had not been shown. */
  readonly blind: unknown[] = [];
  private judged = 0;

  constructor(fates: Iterator<Fate>) {
    this.server = new FakeServer(() => (this.calm ? 'arrives' : (fates.next().value as Fate)));
  }

  async open(): Promise<void> {
    this.outbox = new Outbox({
      transport: this.server.transport,
      store: this.store,
      clock: this.clock,
      newKey: () => `key-${(this.keys += 1)}`,
      chance: () => 0.5,
    });
    this.page = new AutosaveEngine(this.outbox, 'w');
    this.look();
    await this.outbox.start();
  }

  async take(at: Step): Promise<void> {
    await this.act(at);
    await settle();
    this.judge();
    QUESTIONS.forEach((question) => this.see(question));
  }

  /** All is well from now on, the person settles every conflict, and nobody else answers any more. */
  async finish(): Promise<void> {
    this.calm = true;
    this.page.leaveAll();
    this.outbox.wake();
    for (let turn = 0; turn < 60; turn += 1) {
      for (const question of QUESTIONS) this.page.keepMine(question);
      this.clock.pass(40_000);
      this.server.deliver();
      await settle();
      this.judge();
      QUESTIONS.forEach((question) => this.see(question));
    }
    this.server.deliverLate();
    this.look();
  }

  private async act(at: Step): Promise<void> {
    switch (at.do) {
      case 'click':
      case 'write':
        return this.page.edit(at.question, this.mean(at.question), at.do === 'click' ? 'now' : 'soon');
      case 'type': {
        const { state, value } = this.mean(at.question);
        return this.page.type(at.question, { text: String(value), locale: 'en', meaning: { state, value } });
      }
      case 'leave':
        return this.page.leave(at.question);
      case 'keep mine':
        return this.page.keepMine(at.question);
      case 'take theirs':
        if (this.page.snapshot(at.question).refusal?.kind === 'conflict') this.meant.delete(at.question);
        return this.page.takeTheirs(at.question);
      case 'colleague': {
        const mine = at.agrees ? this.meant.get(at.question) : undefined;
        return this.server.answerOfAnother(at.question, mine ?? answered(-(this.values += 1)));
      }
      case 'deliver':
        return this.server.deliver(at.index);
      case 'pass':
        return this.clock.pass(at.ms);
      case 'look':
        return this.look();
      case 'sleep':
        return this.outbox.sleep();
      case 'wake':
        return this.outbox.wake();
      case 'crash':
        this.clock.crash();
        while (this.server.pending > 0) this.server.orphan();
        return this.open();
    }
  }

  /** A value that nobody gave before. */
  private mean(question: string): AnswerContent {
    const content = answered((this.values += 1));
    this.meant.set(question, content);
    return content;
  }

  private look(): void {
    this.page.observe(this.server.answers.values());
  }

  /** What the server holds is in view where nothing of one's own hides it, and beside one's own in a conflict. */
  private see(question: string): void {
    const { phase, known, refusal } = this.page.snapshot(question);
    const seen = refusal?.kind === 'conflict' ? refusal.current : known;
    if (phase === 'still' || phase === 'saved' || refusal)
      this.shown.add(`${question}/${seen?.version ?? 0}`);
  }

  private judge(): void {
    const { applied, history } = this.server;
    for (const request of applied.slice(this.judged)) {
      const { questionId, expectedVersion } = request;
      const replaced = history.get(questionId)?.[expectedVersion - 1];
      const wasSeen = this.shown.has(`${questionId}/${expectedVersion}`);
      if (replaced?.byAnother && !wasSeen && !sameContent(replaced.content, request))
        this.blind.push(request);
    }
    this.judged = applied.length;
  }
}

describe('the autosave engine with somebody else at the same questions', () => {
  it('replaces no answer the person was not shown, and loses no word of the person’s own', async () => {
    let replacements = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 50, size: 'max' }), fates, async (steps, stream) => {
        const desk = new Desk(stream);
        await desk.open();
        for (const at of steps) await desk.take(at);
        await desk.finish();

        expect(desk.blind).toEqual([]);
        for (const [question, content] of desk.meant) {
          const said = (desk.server.history.get(question) ?? []).map((version) => version.content);
          expect(said).toContainEqual(content);
        }
        for (const question of QUESTIONS) {
          const { content, phase, refusal } = desk.page.snapshot(question);
          expect([phase, refusal]).toEqual([expect.stringMatching(/still|saved/), null]);
          const held = desk.server.answers.get(question);
          expect(content?.value).toBe(held?.value);
        }
        replacements += desk.server.applied.filter(
          ({ questionId, expectedVersion }) =>
            desk.server.history.get(questionId)?.[expectedVersion - 1]?.byAnother,
        ).length;
      }),
      { numRuns: 600 },
    );
    // Answers that were shown are replaced often: the property above does not hold for want of cases.
    expect(replacements).toBeGreaterThan(300);
  });
});

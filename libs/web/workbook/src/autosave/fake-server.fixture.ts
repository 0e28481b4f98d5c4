import {
  sameContent,
  type AnswerContent,
  type KnownAnswer,
  type SaveOutcome,
  type SaveRequest,
  type SaveTransport,
} from './answer-save.types.js';
import { blankContent } from './question-lane.js';

/** What happens to one request on its way: it is lost, its reply is lost, it arrives twice, or all goes well. */
export type Fate = 'arrives' | 'request lost' | 'reply lost' | 'arrives twice';

/** For specs: a server with versions and idempotency keys behind a network that does as it is told. */
export class FakeServer {
  readonly answers = new Map<string, KnownAnswer>();
  readonly applied: SaveRequest[] = [];
  /** What each version of a question said, and whether somebody else gave it; the first is version 1. */
  readonly history = new Map<string, { content: AnswerContent; byAnother: boolean }[]>();
  readonly inFlight = new Map<string, number>();
  mostInFlight = 0;
  locked = false;
  signedOut = false;
  private readonly replies = new Map<string, { request: SaveRequest; outcome: SaveOutcome }>();
  private readonly late: SaveRequest[] = [];
  private readonly waiting: { request: SaveRequest; deliver: () => void }[] = [];

  constructor(private readonly fate: () => Fate = () => 'arrives') {}

  readonly transport: SaveTransport = (request) => {
    const out = (this.inFlight.get(request.questionId) ?? 0) + 1;
    this.inFlight.set(request.questionId, out);
    this.mostInFlight = Math.max(this.mostInFlight, out);
    return new Promise((resolve) => {
      this.waiting.push({
        request,
        deliver: () => {
          this.landed(request);
          resolve(this.carry(request));
        },
      });
    });
  };

  /** Requests on their way now. */
  get pending(): number {
    return this.waiting.length;
  }

  /** Lets the request at `index` (of those on their way, wrapping around) come to its end. */
  deliver(index = 0): void {
    const [request] = this.waiting.splice(index % Math.max(1, this.waiting.length), 1);
    request?.deliver();
  }

  /** The sender of the first request is gone: it may arrive, but its reply reaches nobody. */
  orphan(): void {
    const [request] = this.waiting.splice(0, 1);
    if (!request) return;
    this.landed(request.request);
    this.carry(request.request);
  }

  /** Copies that a strange network kept back arrive after all. */
  deliverLate(): void {
    for (const request of this.late.splice(0)) this.receive(request);
  }

  receive(request: SaveRequest): SaveOutcome {
    if (this.signedOut) return { kind: 'signed-out' };
    const before = this.replies.get(request.idempotencyKey);
    if (before)
      return before.request.questionId === request.questionId && sameContent(before.request, request)
        ? before.outcome
        : { kind: 'refused', errorId: 'used key' };
    if (this.locked) return { kind: 'locked' };
    if (request.value === 'bad') return { kind: 'invalid', reason: 'NOT_A_LEVEL' };
    const current = this.answers.get(request.questionId);
    if ((current?.version ?? 0) !== request.expectedVersion) {
      const { questionId } = request;
      const nobodys = { questionId, ...blankContent, version: 0, updatedAt: null, updatedBy: null };
      return { kind: 'conflict', current: current ?? nobodys };
    }
    const outcome: SaveOutcome = { kind: 'saved', answer: this.store(request, request.expectedVersion + 1) };
    this.applied.push(request);
    this.replies.set(request.idempotencyKey, { request, outcome });
    return outcome;
  }

  /** Somebody else answers, upon the newest version there is. */
  answerOfAnother(questionId: string, content: AnswerContent): void {
    this.store({ questionId, ...content }, (this.answers.get(questionId)?.version ?? 0) + 1, true);
  }

  private landed({ questionId }: SaveRequest): void {
    this.inFlight.set(questionId, (this.inFlight.get(questionId) ?? 1) - 1);
  }

  private store(
    { questionId, state, value, comment }: AnswerContent & { questionId: string },
    version: number,
    byAnother = false,
  ): KnownAnswer {
    const content = { state, value, comment };
    const answer = { questionId, ...content, version, updatedAt: null, updatedBy: null };
    this.answers.set(questionId, answer);
    this.history.set(questionId, [...(this.history.get(questionId) ?? []), { content, byAnother }]);
    return answer;
  }

  private carry(request: SaveRequest): SaveOutcome {
    switch (this.fate()) {
      case 'request lost':
        return { kind: 'unreachable' };
      case 'reply lost':
        this.receive(request);
        return { kind: 'unreachable' };
      case 'arrives twice':
        this.late.push(request);
        return this.receive(request);
      case 'arrives':
        return this.receive(request);
    }
  }
}

/** For specs: the same content was never applied twice in a row, nor one key twice. */
export function doubled(applied: readonly SaveRequest[]): SaveRequest[] {
  return applied.filter((request, index) =>
    applied
      .slice(0, index)
      .some(
        (earlier) =>
          earlier.idempotencyKey === request.idempotencyKey ||
          (earlier.questionId === request.questionId &&
            earlier.expectedVersion === request.expectedVersion &&
            sameContent(earlier, request)),
      ),
  );
}

import { type AnswerContent, type KnownAnswer } from './answer-save.types.js';
import { type Outbox, type OutboxSummary, type QuestionSnapshot } from './outbox.js';
import { type TypedNow } from './question-lane.js';

/** The saves of one workbook: what its page needs of the person's outbox. */
export class AutosaveEngine {
  constructor(
    private readonly outbox: Outbox,
    readonly workbookId: string,
  ) {}

  get subscribe(): Outbox['subscribe'] {
    return this.outbox.subscribe;
  }

  observe(answers: Iterable<KnownAnswer>): void {
    this.outbox.observe(this.workbookId, answers);
  }

  edit(questionId: string, content: AnswerContent, pace: 'now' | 'soon'): void {
    this.outbox.edit(this.place(questionId), content, pace);
  }

  remark(questionId: string, content: AnswerContent): void {
    this.outbox.remark(this.place(questionId), content);
  }

  type(questionId: string, text: TypedNow): void {
    this.outbox.type(this.place(questionId), text);
  }

  /** Lets go of what is typed in the field of a question. */
  undo(questionId: string): void {
    this.outbox.undo(this.place(questionId));
  }

  /** The field of a question is left. */
  leave(questionId: string): void {
    this.outbox.leave(this.place(questionId));
  }

  /** The page of the workbook is left. */
  leaveAll(): void {
    this.outbox.leave();
  }

  keepMine(questionId: string): void {
    this.outbox.keepMine(this.place(questionId));
  }

  takeTheirs(questionId: string): void {
    this.outbox.takeTheirs(this.place(questionId));
  }

  retryRefused(): void {
    this.outbox.retryRefused(this.workbookId);
  }

  signedOut(): void {
    this.outbox.signedOut();
  }

  snapshot(questionId: string): QuestionSnapshot {
    return this.outbox.snapshot(this.place(questionId));
  }

  readonly summary = (): OutboxSummary => this.outbox.summary(this.workbookId);

  /** The questions whose answer here waits for the person. */
  refusedQuestions(): string[] {
    return this.outbox.refusedQuestions(this.workbookId);
  }

  private place(questionId: string) {
    return { workbookId: this.workbookId, questionId };
  }
}

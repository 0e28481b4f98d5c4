interface Question {
  readonly answered: Promise<boolean>;
  answer(confirmed: boolean): void;
}

/**
 * Whether the password is being asked for. Operations that need it at the same time share one question, and each goes
 * on when it was answered.
 */
export class PasswordPrompt {
  private question: Question | null = null;
  private readonly listeners = new Set<() => void>();

  /** Resolves with whether the password was confirmed. */
  readonly ask = (): Promise<boolean> => {
    if (this.question === null) {
      let answer: Question['answer'] = () => undefined;
      const answered = new Promise<boolean>((resolve) => (answer = resolve));
      this.question = { answered, answer };
      this.tell();
    }
    return this.question.answered;
  };

  readonly answer = (confirmed: boolean): void => {
    const { question } = this;
    this.question = null;
    question?.answer(confirmed);
    this.tell();
  };

  readonly isOpen = (): boolean => this.question !== null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** Below an availability, so much of the monthly charge; percentages as text. */
export interface CreditBand {
  readonly below: string;
  readonly creditPct: string;
}

export interface CreditTerms {
  /** From the target down. */
  readonly bands: readonly CreditBand[];
  /** Of a month's charge, the most that all credits come to. */
  readonly capPct: string;
}

/** Source: governance.md, part C. */
export const usualCredits = (targetPct: string): CreditTerms => ({
  bands: [
    { below: targetPct, creditPct: '5' },
    { below: '99.5', creditPct: '10' },
    { below: '99.0', creditPct: '20' },
  ],
  capPct: '20',
});

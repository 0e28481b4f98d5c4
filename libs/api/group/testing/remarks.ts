import type { Governance } from './governance.js';
import type { Answered, GroupPerson } from './group-world.js';

const REMARKS = `id edits hash mayRemark remarks {
  id clauseId clauseTitle kind state version text by { name municipality { name } } reason decidedBy { name } may
  replies { id text removed mayWithdraw by { name } }
  suggestion { outdated paragraphs { id en fr } english { change text } french { change text }
    values { id municipality { name } label type valueBefore valueBeforeFr value valueFr } } }`;

export interface SeenRemark {
  id: string;
  clauseId: string;
  clauseTitle: string;
  kind: string;
  state: string;
  version: number;
  text: string;
  by: { name: string };
  reason: string;
  decidedBy: { name: string } | null;
  may: string[];
  replies: { id: string; text: string; removed: boolean; mayWithdraw: boolean; by: { name: string } }[];
  suggestion: {
    outdated: boolean;
    paragraphs: { en: string; fr: string }[] | null;
    english: { change: string; text: string }[];
    french: { change: string; text: string }[];
    values: { id: string; valueBefore: string | null; value: string | null; valueFr: string | null }[];
  } | null;
}
interface SeenWithRemarks {
  edits: number;
  hash: string;
  mayRemark: string[];
  remarks: SeenRemark[];
}
export type Decided = Partial<SeenWithRemarks> & {
  __typename: string;
  message?: string;
  yours?: string;
  theirs?: string;
};

/** What members say of the clauses of one document, through the api. */
export class Remarks {
  constructor(readonly document: Governance) {}

  private get world() {
    return this.document.world;
  }

  private mutate(who: GroupPerson | null, name: string, type: string, input: object) {
    return this.world.ask<SeenWithRemarks>(
      who,
      `mutation ($input: ${type}!) { ${name}(input: $input) { ${REMARKS} } }`,
      { input },
    );
  }

  comment(
    who: GroupPerson | null,
    clauseId = 'purpose',
    text = 'Is that all?',
  ): Promise<Answered<SeenWithRemarks>> {
    const input = { documentId: this.document.id, clauseId, text };
    return this.mutate(who, 'addGovernanceComment', 'AddGovernanceCommentInput', input);
  }

  /** Suggests something of a clause as it stands, unless told. */
  async suggest(who: GroupPerson | null, clauseId: string, more: object): Promise<Answered<SeenWithRemarks>> {
    const expectedEdits =
      (await this.document.see('lead'))?.clauses.find(({ id }) => id === clauseId)?.edits ?? 0;
    return this.mutate(who, 'suggestGovernanceChange', 'SuggestGovernanceChangeInput', {
      documentId: this.document.id,
      clauseId,
      expectedEdits,
      ...more,
    });
  }

  /** Suggests one more paragraph of a clause. */
  async suggestWords(who: GroupPerson | null, words: string, clauseId = 'purpose') {
    const { paragraphs } = await this.document.clause(clauseId);
    return this.suggest(who, clauseId, {
      paragraphs: [...paragraphs, { en: words, fr: `${words} (fr)` }],
      text: 'Clearer',
    });
  }

  answer(who: GroupPerson | null, remarkId: string, text = 'I think so.') {
    return this.mutate(who, 'answerGovernanceRemark', 'AnswerGovernanceRemarkInput', { remarkId, text });
  }

  resolve(who: GroupPerson | null, remarkId: string, resolved = true) {
    return this.mutate(who, 'resolveGovernanceRemark', 'ResolveGovernanceRemarkInput', {
      remarkId,
      resolved,
    });
  }

  withdraw(who: GroupPerson | null, id: string) {
    return this.world.ask<SeenWithRemarks>(
      who,
      `mutation ($id: ID!) { withdrawGovernanceRemark(id: $id) { ${REMARKS} } }`,
      { id },
    );
  }

  decide(who: GroupPerson | null, remarkId: string, more: object = {}): Promise<Answered<Decided>> {
    return this.world.ask<Decided>(
      who,
      `mutation ($input: DecideGovernanceSuggestionInput!) { decideGovernanceSuggestion(input: $input) {
         __typename ... on GovernanceDocument { ${REMARKS} }
         ... on GovernanceConflict { message clauseId yours theirs } } }`,
      { input: { remarkId, accepted: true, ...more } },
    );
  }

  /** What somebody sees of them; null where the document is not there. */
  async see(who: GroupPerson | null, version?: number): Promise<SeenWithRemarks | null> {
    const { value, code } = await this.world.ask<SeenWithRemarks | null>(
      who,
      `query ($id: ID!, $version: Int) { governanceDocument(id: $id, version: $version) { ${REMARKS} } }`,
      { id: this.document.id, version },
    );
    if (code) throw new Error(`${who ?? 'nobody'} could not ask: ${code}`);
    return value ?? null;
  }

  /** The newest, as this person sees it. @throws Error where nothing was said */
  async newest(who: GroupPerson = 'lead'): Promise<SeenRemark> {
    const remark = (await this.see(who))?.remarks.at(-1);
    if (!remark) throw new Error('nothing was said');
    return remark;
  }
}

import {
  lawOf,
  renderTemplate,
  settleFields,
  shownRows,
  type AgreementContent,
  type Filling,
  type GovernanceTemplate,
  type KeptParts,
  type RenderView,
  type Schedule,
  type WrittenFilling,
} from '@commonworks/domain-governance';
import type { Block, DocumentLanguage, DocumentModel } from '@commonworks/domain-document';
import { fillingWith, type GroupKnown } from './known-facts.js';

/** A document as it reads in one language, without what is said around it. */
export interface ReadText {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export type DocumentContent = AgreementContent<ReadText>;

/** Today in UTC: a draft names the law of the day. */
export const today = (now = new Date()): string => now.toISOString().slice(0, 10);

/** What a draft is filled with at present. */
export const fillingOf = (
  template: GovernanceTemplate,
  written: WrittenFilling,
  known: GroupKnown,
): Filling =>
  fillingWith(known, { ...written, ...settleFields(template, known.members, written, known.facts) });

/** All that a draft says, as it would be agreed to. */
export function contentOf(
  template: GovernanceTemplate,
  title: string,
  filling: Filling,
  schedules: readonly Schedule[],
  lawOn: string,
  kept: KeptParts,
): DocumentContent {
  const { members, ...rest } = filling;
  const inLanguage = (language: DocumentLanguage) =>
    modelOf(template, title, filling, language, { lawOn, rows: shownRows(kept) });
  return {
    kind: template.kind,
    templateVersion: template.version,
    title,
    en: readText(inLanguage('en')),
    fr: readText(inLanguage('fr')),
    members,
    filling: rest,
    law: lawOf(filling.province, lawOn),
    schedules,
    ...(Object.keys(kept).length > 0 && { kept }),
  };
}

const readText = ({ title, blocks }: DocumentModel): ReadText => ({ title, blocks });

const modelOf = (
  template: GovernanceTemplate,
  title: string,
  filling: Filling,
  language: DocumentLanguage,
  view: Pick<RenderView, 'lawOn' | 'rows'>,
): DocumentModel =>
  renderTemplate(template, filling, language, {
    guidance: false,
    status: { label: '', tentative: true, detail: '', foot: '' },
    title,
    dated: null,
    ...view,
  });

/** A model around a text, for whoever counts its numbers. */
export const asModel = (language: DocumentLanguage, { title, blocks }: ReadText): DocumentModel => ({
  language,
  issuer: '',
  kind: '',
  title,
  subtitle: [],
  status: { label: '', tentative: false, detail: '', foot: '' },
  pageOf: '',
  dated: null,
  blocks,
});

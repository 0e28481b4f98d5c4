import {
  lawOf,
  renderTemplate,
  settleFields,
  type AgreementContent,
  type Filling,
  type GovernanceTemplate,
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
): DocumentContent {
  const { members, ...rest } = filling;
  return {
    kind: template.kind,
    templateVersion: template.version,
    title,
    en: readText(modelOf(template, title, filling, 'en', lawOn)),
    fr: readText(modelOf(template, title, filling, 'fr', lawOn)),
    members,
    filling: rest,
    law: lawOf(filling.province, lawOn),
    schedules,
  };
}

const readText = ({ title, blocks }: DocumentModel): ReadText => ({ title, blocks });

const modelOf = (
  template: GovernanceTemplate,
  title: string,
  filling: Filling,
  language: DocumentLanguage,
  lawOn: string,
): DocumentModel =>
  renderTemplate(template, filling, language, {
    guidance: false,
    status: { label: '', tentative: true, detail: '', foot: '' },
    title,
    dated: null,
    lawOn,
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

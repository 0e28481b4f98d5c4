import type { DocumentLanguage } from '@commonworks/domain-document';
import type { LawPack } from '../law/law-pack.js';
import type { Field } from '../template/field.js';
import type { Filling } from '../template/template.js';
import type { RenderView } from './render-view.js';

/** What a clause is rendered with. */
export interface Around {
  readonly filling: Filling;
  /** Of all clauses, by their ids. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly language: DocumentLanguage;
  readonly view: RenderView;
  readonly law: LawPack;
}

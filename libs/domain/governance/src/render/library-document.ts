import type { LocalText } from '@commonworks/domain-assessment';
import type { DocumentLanguage, DocumentModel } from '@commonworks/domain-document';
import type { Filling, GovernanceTemplate } from '../template/template.js';
import { renderTemplate } from './render-template.js';
import { filledIn } from './words.js';

const KIND: LocalText = { en: 'Governance template', fr: 'Modèle de gouvernance' };
const EXAMPLE_KIND: LocalText = {
  en: 'Governance template, filled in as an example',
  fr: 'Modèle de gouvernance, rempli à titre d’exemple',
};
const BLANK: LocalText = { en: 'Template, version {version}', fr: 'Modèle, version {version}' };
const EXAMPLE: LocalText = { en: 'Example', fr: 'Exemple' };
const DETAIL: LocalText = {
  en: 'It is no legal advice. Have counsel review it before anyone agrees to it.',
  fr: 'Il ne s’agit pas d’un avis juridique. Faites-le examiner par une conseillère ou un conseiller juridique avant d’y donner votre accord.',
};
const EXAMPLE_DETAIL: LocalText = {
  en: 'The municipalities and figures are made up. It is no legal advice.',
  fr: 'Les municipalités et les chiffres sont fictifs. Il ne s’agit pas d’un avis juridique.',
};
const FOOT: LocalText = { en: '{title}, template {version}', fr: '{title}, modèle {version}' };
const EXAMPLE_FOOT: LocalText = { en: '{title}, example', fr: '{title}, exemple' };

/** What stands in a document of nobody. */
export const BLANK_FILLING: Filling = {
  level: null,
  province: null,
  members: [],
  values: {},
  ofMembers: {},
  choices: {},
  leftOut: [],
  rewritten: {},
};

/** A template as anyone may take it along: blank, with all that can be chosen and guidance beside; or an example of one. */
export function libraryDocument(
  template: GovernanceTemplate,
  language: DocumentLanguage,
  shown: 'blank' | 'example',
): DocumentModel {
  const { title, version, dated, example, exampleRows } = template;
  const isBlank = shown === 'blank';
  const say = (text: LocalText) => filledIn(text[language], { version, title: title[language] });
  return renderTemplate(template, isBlank ? BLANK_FILLING : example, language, {
    guidance: isBlank,
    options: isBlank,
    ...(!isBlank && exampleRows && { rows: exampleRows }),
    kind: say(isBlank ? KIND : EXAMPLE_KIND),
    status: {
      label: say(isBlank ? BLANK : EXAMPLE),
      tentative: !isBlank,
      detail: say(isBlank ? DETAIL : EXAMPLE_DETAIL),
      foot: say(isBlank ? FOOT : EXAMPLE_FOOT),
    },
    dated,
  });
}

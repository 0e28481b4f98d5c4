import type { DocumentLanguage, Facts, Panel, Paragraph, Table } from '@commonworks/domain-document';
import type { RecordedDecision } from '../record/minutes-record.js';
import { VOTES } from '../votes/decision-rule.js';
import { linesOf, words } from './inline-text.js';
import type { MinutesWords } from './minutes-words.js';

/** A decision with how it came about: by which rule, how many were there, who voted how. */
export function decisionPanel(
  decision: RecordedDecision,
  language: DocumentLanguage,
  said: MinutesWords,
): Panel {
  const { number, result } = decision;
  const facts = factsOf(decision, said);
  return {
    type: 'panel',
    tone: 'decision',
    label:
      result === null
        ? said.say('decision', { number })
        : said.say('decisionResult', { number, result: said.result(result) }),
    blocks: [...textsOf(decision, language), ...(facts ? [facts] : []), ...votesOf(decision, language, said)],
  };
}

/** In the language of the document first; where it is in one alone, nobody says in which. */
function textsOf({ text, textFr }: RecordedDecision, language: DocumentLanguage): Paragraph[] {
  if (textFr === null) return linesOf(text);
  const [english, french] = [linesOf(text, 'en'), linesOf(textFr, 'fr')];
  return language === 'fr' ? [...french, ...english] : [...english, ...french];
}

function factsOf({ rule, quorum }: RecordedDecision, said: MinutesWords): Facts | null {
  const rows = [
    ...(rule === null ? [] : [{ label: said.say('rule'), value: words(said.rule(rule)) }]),
    ...(quorum === null
      ? []
      : [
          {
            label: said.say('quorum'),
            value: words(
              said.say(quorum.met ? 'quorumMet' : 'quorumMissed', {
                present: quorum.present,
                needed: quorum.needed,
              }),
            ),
          },
        ]),
  ];
  return rows.length === 0 ? null : { type: 'facts', rows };
}

/** Who voted in which way: a row for each way that somebody took. */
function votesOf(
  { number, votes }: RecordedDecision,
  language: DocumentLanguage,
  said: MinutesWords,
): Table[] {
  if (votes.length === 0) return [];
  const names = new Intl.ListFormat(`${language}-CA`, { type: 'unit' });
  return [
    {
      type: 'table',
      caption: said.say('votesOf', { number }),
      columns: [
        { title: said.say('vote'), share: 4 },
        { title: said.say('count'), share: 3, align: 'end' },
        { title: said.say('municipalities'), share: 15 },
      ],
      rows: VOTES.flatMap((vote) => {
        const those = votes.filter((one) => one.vote === vote).map(({ municipality }) => municipality);
        if (those.length === 0) return [];
        return [[words(said.vote(vote)), words(String(those.length)), words(names.format(those))]];
      }),
    },
  ];
}

import {
  readMinutesText,
  type MinutesRecord,
  type MinutesReference,
  type MinutesText,
} from '@commonworks/domain-minutes';
import { type MinutesWholeFragment } from '@commonworks/web-graphql';
import { useTranslation } from 'react-i18next';
import { DecisionEntry } from './decision-entry.js';
import { ActionEntry, GoneEntry } from './entries.js';
import { MinutesReading } from './minutes-reading.js';

/** Minutes as they were circulated, with the decisions and actions as they stood then. */
export function CirculatedText({ minutes }: { minutes: MinutesWholeFragment }) {
  const { t } = useTranslation('group');
  const record = minutes.record as MinutesRecord | null;
  const text = textOf(record?.text ?? minutes.text);
  if (text === null) return <p>{t('minutes.notYet')}</p>;
  const reference = ({ type, attrs }: MinutesReference) => {
    if (type === 'decisionRef') {
      const decision = record?.decisions.find(({ id }) => id === attrs.id);
      return decision ? (
        <DecisionEntry key={attrs.id} decision={decision} />
      ) : (
        <GoneEntry key={attrs.id} words={t('minutes.noDecision')} />
      );
    }
    const action = record?.actions.find(({ id }) => id === attrs.id);
    return action ? (
      <ActionEntry key={attrs.id} action={action} onTurn={null} fixed />
    ) : (
      <GoneEntry key={attrs.id} words={t('minutes.noAction')} />
    );
  };
  const { language, leftOut } = minutes;
  return <MinutesReading text={text} language={language} leftOut={leftOut} reference={reference} />;
}

/** What came from the server is read as strictly as there. */
function textOf(json: unknown): MinutesText | null {
  if (json === null || json === undefined) return null;
  const read = readMinutesText(json);
  return 'text' in read ? read.text : null;
}

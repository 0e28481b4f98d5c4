import { translate, type Locale, type Queries } from '@commonworks/api-platform';
import { beginMinutesText, type MinutesText } from '@commonworks/domain-minutes';
import { randomUUID } from 'node:crypto';
import { agendaTitle } from '../../meetings/calendar-event.js';
import type { MeetingRow } from '../../meetings/meeting-rows.js';
import { readCarried } from '../carried/carried-actions.js';
import type { MinutesLanguage } from '../minutes.enums.js';

/** The text that minutes of a meeting begin with: its agenda in their language, and what is still to be done from before. */
export async function firstText(
  tx: Queries,
  meeting: MeetingRow,
  language: MinutesLanguage,
): Promise<MinutesText> {
  const locale: Locale = language === 'FR' ? 'fr' : 'en';
  const carried = await readCarried(tx, [meeting]);
  return beginMinutesText({
    newId: randomUUID,
    titles: meeting.agenda.map((item) => agendaTitle(item, locale)),
    carried: {
      title: translate(locale, 'group:minutes.carried'),
      actionIds: carried.map(({ id }) => id),
    },
  });
}

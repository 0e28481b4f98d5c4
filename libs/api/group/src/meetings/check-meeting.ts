import { faultIf, refuseFaults, type FieldFault } from '@commonworks/api-platform';
import { textLength } from '@commonworks/domain-assessment';
import { isLength, LEAST_MINUTES, MOST_MINUTES, type AgendaItem } from '@commonworks/domain-meeting';
import { onOneLine } from '../groups/on-one-line.js';
import type { AgendaItemInput } from './meeting.inputs.js';

const TITLE_LENGTH = 200;
const PLACE_LENGTH = 500;
const MOST_ITEMS = 30;

interface SaidOfMeeting {
  readonly title: string;
  readonly place: string;
  readonly minutes: number;
}

/**
 * What is said of a meeting, on one line each.
 * @throws FieldError INVALID_INPUT
 */
export function checkWords<T extends SaidOfMeeting>(said: T): SaidOfMeeting {
  const title = onOneLine(said.title);
  const place = onOneLine(said.place);
  refuseFaults(
    faultIf(title === '' || textLength(title) > TITLE_LENGTH, 'input.title', 'group:invalid.meetingTitle', {
      most: TITLE_LENGTH,
    }),
    faultIf(textLength(place) > PLACE_LENGTH, 'input.place', 'group:invalid.meetingPlace', {
      most: PLACE_LENGTH,
    }),
    faultIf(!isLength(said.minutes), 'input.minutes', 'group:invalid.meetingMinutes', {
      least: LEAST_MINUTES,
      most: MOST_MINUTES,
    }),
  );
  return { title, place, minutes: said.minutes };
}

/** @throws FieldError INVALID_INPUT where an item is neither of the template nor has a title, or both; or there are too many */
export function checkAgenda(items: readonly AgendaItemInput[]): AgendaItem[] {
  const agenda = items.map(({ code = null, title = null, minutes }) => ({
    code,
    title: title === null ? null : onOneLine(title),
    minutes,
  }));
  refuseFaults(
    faultIf(agenda.length > MOST_ITEMS, 'input.agenda', 'group:invalid.agendaLength', { most: MOST_ITEMS }),
    ...agenda.flatMap((item, index): (FieldFault | null)[] => [
      faultIf(!isNamed(item), `input.agenda.${index}.title`, 'group:invalid.agendaTitle', {
        most: TITLE_LENGTH,
      }),
      faultIf(
        !Number.isInteger(item.minutes) || item.minutes < 1 || item.minutes > MOST_MINUTES,
        `input.agenda.${index}.minutes`,
        'group:invalid.agendaMinutes',
        { most: MOST_MINUTES },
      ),
    ]),
  );
  return agenda;
}

const isNamed = ({ code, title }: AgendaItem): boolean =>
  code === null ? title !== null && title !== '' && textLength(title) <= TITLE_LENGTH : title === null;

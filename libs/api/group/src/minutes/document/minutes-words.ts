import { dayIn, translate, type Locale } from '@commonworks/api-platform/worker';
import type { Zone } from '@commonworks/domain-meeting';
import { clockTime } from '@commonworks/domain-meeting/calendar';
import type { MinutesWords } from '@commonworks/domain-minutes/document';
import { sayDay, sayTime, sayWhen } from '../../meetings/say-when.js';

/** The day that clocks of the zone show, YYYY-MM-DD. */
export const dayAt = (moment: Date, zone: Zone): string => clockTime(moment, zone).slice(0, 10);

/** What a document of minutes says, in its language and by the clocks of its meeting. */
export const minutesWords = (locale: Locale, zone: Zone): MinutesWords => ({
  say: (word, values) => translate(locale, `group:minutesDocument.${word}`, values),
  rule: (rule) => translate(locale, `terms:votingRule.${rule}`),
  vote: (vote) => translate(locale, `terms:vote.${vote}`),
  result: (result) => translate(locale, `terms:voteResult.${result}`),
  day: (day) => dayIn(locale, day),
  dayOf: (moment) => dayIn(locale, dayAt(moment, zone)),
  time: (moment) => sayTime(locale, moment, zone),
  moment: (moment) => sayWhen(locale, moment, zone),
  period: (from, to) =>
    translate(locale, 'group:minutesDocument.period', {
      day: sayDay(locale, from, zone),
      from: sayTime(locale, from, zone),
      to: sayTime(locale, to, zone),
      zone: translate(locale, `terms:zone.${zone}`),
    }),
});

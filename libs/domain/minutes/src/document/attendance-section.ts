import type { Section } from '@commonworks/domain-document';
import type { MinutesRecord, RecordedAttendance } from '../record/minutes-record.js';
import { saying, words } from './inline-text.js';
import type { MinutesWords } from './minutes-words.js';

export function attendanceSection({ attendance }: MinutesRecord, said: MinutesWords): Section {
  return {
    type: 'section',
    id: 'attendance',
    title: said.say('attendance'),
    numbered: false,
    blocks:
      attendance.length === 0
        ? [{ ...saying(said.say('nobody')), tone: 'note' }]
        : [
            {
              type: 'table',
              caption: said.say('attendanceTable'),
              columns: [
                { title: said.say('municipality'), share: 3 },
                { title: said.say('name'), share: 3 },
                { title: said.say('takingPart'), share: 3 },
                { title: said.say('there'), share: 3 },
              ],
              rows: attendance.map((one) => [
                words(one.municipality),
                words(one.name),
                words(takingPart(one, said)),
                words(howLong(one, said)),
              ]),
            },
          ],
  };
}

function takingPart({ remote, alternate }: RecordedAttendance, said: MinutesWords): string {
  const how = said.say(remote ? 'remote' : 'inRoom');
  return alternate ? said.say('alternate', { how }) : how;
}

function howLong({ from, to }: RecordedAttendance, said: MinutesWords): string {
  const [begin, end] = [from, to].map((moment) => (moment === null ? null : said.time(new Date(moment))));
  if (begin && end) return said.say('fromTo', { from: begin, to: end });
  if (begin) return said.say('fromOn', { from: begin });
  if (end) return said.say('until', { to: end });
  return said.say('throughout');
}

import type { Locale } from '../context/tenant-context.js';
import type { CalendarPart, MailContent, MailPart } from './outgoing-mail.js';

/** A mail as it goes out. */
export interface RenderedMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar?: CalendarPart;
}

const OTHER: Record<Locale, Locale> = { en: 'fr', fr: 'en' };
/** Told at the top, in the language that comes second. */
const FOLLOWS: Record<Locale, string> = { en: 'English follows.', fr: 'Le français suit.' };

/** The mail in both official languages, the reader's first: as plain text, and as HTML that says the same. */
export function renderMail({ to, parts, calendar }: MailContent, locale: Locale): RenderedMail {
  const other = OTHER[locale];
  return {
    to,
    subject: oneLine(parts[locale].subject),
    text: [FOLLOWS[other], textOf(parts[locale]), '---', textOf(parts[other])].join('\n\n') + '\n',
    html:
      `<!doctype html><html lang="${locale}-CA"><head><meta charset="utf-8">` +
      `<title>${escaped(parts[locale].subject)}</title></head>` +
      '<body style="font-family:Arial,sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a">' +
      `<p lang="${other}-CA">${FOLLOWS[other]}</p>` +
      `${htmlOf(parts[locale], locale)}<hr>${htmlOf(parts[other], other)}</body></html>`,
    calendar,
  };
}

const textOf = ({ paragraphs, link, closing = [] }: MailPart): string =>
  [...paragraphs, ...(link ? [`${link.label}:\n${link.url}`] : []), ...closing].join('\n\n');

function htmlOf({ paragraphs, link, closing = [] }: MailPart, locale: Locale): string {
  const button =
    'display:inline-block;padding:12px 20px;border-radius:6px;background:#17457a;color:#ffffff;text-decoration:none';
  return [
    `<div lang="${locale}-CA">`,
    ...paragraphs.map(paragraph),
    ...(link
      ? [
          `<p><a href="${escaped(link.url)}" style="${button}">${escaped(link.label)}</a></p>`,
          `<p style="word-break:break-all">${escaped(link.url)}</p>`,
        ]
      : []),
    ...closing.map(paragraph),
    '</div>',
  ].join('');
}

const paragraph = (text: string) => `<p>${escaped(text).replaceAll('\n', '<br>')}</p>`;

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** A line break in a subject would begin a header of somebody's own. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();

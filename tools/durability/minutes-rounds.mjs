import { setTimeout as pause } from 'node:timers/promises';
import * as Y from 'yjs';
import { connect } from '../database/connection.mjs';
import { Person } from '../measure/person.mjs';
import { TextClient } from '../measure/text-client.mjs';
import { present } from '../setup/present.mjs';
import { MinutesWriter, textIn } from './minutes-writer.mjs';

/** Leads of the demo's group. */
const WRITERS = ['clarington', 'ajax', 'oshawa'];
/** So much each writer gets acknowledged after a process is gone, before the next one is. */
const ACKNOWLEDGED_A_ROUND = 8;
/** A busy machine takes long to start a process. */
const PATIENCE = 90_000;

/** @typedef {import('../measure/installation.mjs').Installation} Installation */
/** @typedef {{ url: string, kill: () => Promise<void> } | undefined} Api undefined while it starts */

/**
 * Three people write in the same minutes, each at a process of their own, while time after time one of the processes is
 * killed with SIGKILL and another takes its place.
 *
 * @param {Installation} installation which runs, with the demo in it
 * @param {{ rounds: number, say: (line: string) => void }} with
 * @returns {Promise<number>} promises that were broken
 */
export async function writeMinutes(installation, { rounds, say }) {
  const began = performance.now();
  const meetingId = await beginMinutes(installation);
  const path = `/texts/minutes/${meetingId}?v=1`;
  const writers = await Promise.all(
    WRITERS.map(async (place, i) => {
      const { cookie } = await signIn(installation, place);
      return new MinutesWriter(present('abc'[i], 'letter'), cookie, path);
    }),
  );
  /** @type {Api[]} */
  const apis = await Promise.all(WRITERS.map(() => installation.startAnotherApi()));
  await beginParagraph(present(apis[0], 'api').url, present(writers[0], 'writer'));
  const writing = writers.map((writer, own) =>
    writer.write(() => (apis[own] ?? apis.find((api) => api !== undefined))?.url),
  );
  /** @type {Promise<unknown>[]} */
  const starting = [];
  for (let round = 0; round < rounds; round++) {
    const victim = round % apis.length;
    await until(() => apis[victim] !== undefined && apis.filter(Boolean).length > 1);
    await pause(Math.random() * 200);
    const killed = present(apis[victim], 'api');
    apis[victim] = undefined;
    await killed.kill();
    starting.push(installation.startAnotherApi().then((api) => (apis[victim] = api)));
    const before = writers.map(({ acknowledged }) => acknowledged.length);
    await until(() =>
      writers.every(({ acknowledged }, i) => acknowledged.length >= (before[i] ?? 0) + ACKNOWLEDGED_A_ROUND),
    );
  }
  for (const writer of writers) writer.stop();
  await Promise.all(writing);
  await Promise.all(starting);
  await Promise.all(apis.map((api) => api?.kill()));
  for (const { client } of writers) client.cut();

  const broken = findBroken(writers, await readStored(installation, meetingId));
  const acknowledged = writers.reduce((sum, writer) => sum + writer.acknowledged.length, 0);
  const seconds = Math.round((performance.now() - began) / 1_000);
  say(
    `minutes, ${rounds} processes killed: ${acknowledged} keystrokes acknowledged, ${broken.length} broken, ${seconds} s`,
  );
  for (const promise of new Set(broken)) say(`  ${promise}`);
  return broken.length;
}

/**
 * @param {MinutesWriter[]} writers
 * @param {string} stored
 * @returns {string[]} what does not hold: an acknowledged word that is missing or stands twice, one that was taken away
 *   and stands, one that nobody wrote, a page that shows another text
 */
function findBroken(writers, stored) {
  const broken = [];
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const word of stored.split(/(?<=\.)/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const typed = new Set(writers.flatMap((writer) => [...writer.typed]));
  for (const word of counts.keys()) if (!typed.has(word)) broken.push(`“${word}” stands and nobody wrote it`);
  for (const { acknowledged, typed: own, removed, client } of writers) {
    const known = new Set(acknowledged);
    if (known.size !== acknowledged.length || known.size !== own.size + removed.size)
      broken.push('not every keystroke was acknowledged once');
    for (const word of own) {
      const times = counts.get(word) ?? 0;
      if (removed.has(word) && times > 0) broken.push('a word stands whose removal was acknowledged');
      if (!removed.has(word) && times !== 1) broken.push(`an acknowledged word stands ${times} times`);
    }
    if (String(textIn(client.doc)) !== stored) broken.push('a page shows another text than is stored');
  }
  return broken;
}

/**
 * Begins minutes of the meeting of the demo's group, which the demo loads while the installation serves already.
 *
 * @param {Installation} installation
 */
async function beginMinutes(installation) {
  const lead = await signIn(installation, present(WRITERS[0], 'writer'));
  /** @type {string | undefined} */
  let meetingId;
  await until(async () => {
    const { consortia } = await lead.ask('{ consortia { code } }');
    for (const { code } of consortia) {
      const { opportunityGroups } = await lead.ask(
        'query ($code: String!) { opportunityGroups(consortiumCode: $code) { meetings { id status } } }',
        { code },
      );
      /** @type {{ id: string, status: string }[]} */
      const meetings = opportunityGroups.flatMap((/** @type {{ meetings: object[] }} */ one) => one.meetings);
      meetingId ??= meetings.find(({ status }) => status === 'ARRANGED')?.id;
    }
    return meetingId !== undefined;
  });
  await lead.ask('mutation ($input: BeginMinutesInput!) { beginMinutes(input: $input) { id } }', {
    input: { meetingId, language: 'EN' },
  });
  lead.close();
  return present(meetingId, 'meeting that has a time');
}

/**
 * Makes the paragraph in which all write.
 *
 * @param {string} url
 * @param {MinutesWriter} writer
 */
async function beginParagraph(url, { cookie, path }) {
  const client = new TextClient(`${url.replace('http', 'ws')}${path}`, { cookie, origin: url });
  await client.connect();
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText()]);
  // Before all that has words.
  /** @type {Y.XmlElement} */ (client.fragment.get(0)).insert(1, [paragraph]);
  await client.until(() => client.isSettled);
  client.close();
}

/**
 * What a process that starts now reads.
 *
 * @param {Installation} installation
 * @param {string} meetingId
 */
async function readStored(installation, meetingId) {
  const client = await connect(installation.databaseUrl('superuser'));
  try {
    /** @type {import('pg').QueryResult<{ snapshot: Buffer, snapshot_seq: string }>} */
    const minutes = await client.query(
      'select snapshot, snapshot_seq from meeting_minutes where meeting_id = $1',
      [meetingId],
    );
    const { snapshot, snapshot_seq } = present(minutes.rows[0], 'minutes');
    /** @type {import('pg').QueryResult<{ delta: Buffer }>} */
    const updates = await client.query(
      'select delta from meeting_text_update where meeting_id = $1 and seq > $2 order by seq',
      [meetingId, snapshot_seq],
    );
    const doc = new Y.Doc();
    for (const update of [snapshot, ...updates.rows.map(({ delta }) => delta)]) Y.applyUpdate(doc, update);
    return String(textIn(doc));
  } finally {
    await client.end();
  }
}

/**
 * @param {Installation} installation
 * @param {string} place
 */
const signIn = (installation, place) =>
  new Person(installation.url).signIn(`lead@${place}.example`, 'commonworks-demo');

/** @param {() => boolean | Promise<boolean>} condition */
async function until(condition) {
  const deadline = Date.now() + PATIENCE;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`it did not come to that: ${condition}`);
    await pause(20);
  }
}

import { randomUUID } from 'node:crypto';
import { Person } from '../measure/person.mjs';
import { connect } from '../database/connection.mjs';
import { gatherStatistics } from './gather-statistics.mjs';
import { percentile, timed } from './percentile.mjs';
import { rocArea, rocChance } from './roc-area.mjs';

const ROUNDS = 150;
const WARM_UP = 20;
/** Opportunities of each kind, so that none stands for its kind by itself. */
const COPIES = 3;
/** What the area may be off by, beside what chance does. */
const TOLERANCE = 0.03;

const INTEREST = `id status ownInterests { id level collaborationLevel named tellCoordinator contact declaredAt step
    matchedUntil invitedUntil declined mayDeclare municipality { id name } }
  interest { lead takePart observe matched countedAt } told { level municipality { id } }
  named { level contact municipality { id name } } municipalities { id }`;
const READ = `query ($id: ID!) { opportunity(id: $id) { name places { client supplier municipality { id name } }
  factors { code value weight contribution } ${INTEREST} } }`;
const DECLARE = `mutation ($input: DeclareInterestInput!) { declareInterest(input: $input) { ${INTEREST} } }`;

/** What the neighbour did, and whether the match stands still. @type {Record<string, { stands: boolean, level: string | null, declined?: boolean }>} */
const DEEDS = {
  'stays silent': { stands: true, level: 'TAKE_PART' },
  refuses: { stands: true, level: 'OBSERVE' },
  withdraws: { stands: true, level: null },
  'declines an invitation': { stands: true, level: null, declined: true },
  'time passed: silent': { stands: false, level: 'TAKE_PART' },
  'time passed: refuses': { stands: false, level: 'OBSERVE' },
  'time passed: withdraws': { stands: false, level: null },
};
/** What each is held against. @param {boolean} stands */
const silent = (stands) => (stands ? 'stays silent' : 'time passed: silent');

/**
 * What a curious lead measures who wants to know from the time of an answer what a neighbour did: the same opportunity
 * many times over, each with a neighbour that did something else, asked in an order drawn anew each round.
 *
 * @param {import('../measure/installation.mjs').Installation} installation
 */
export async function measureRevealTiming(installation) {
  const database = await connect(installation.databaseUrl('superuser'));
  const { municipalityId, subjects } = await prepare(database);
  await database.end();
  await gatherStatistics(installation.databaseUrl('owner'));
  const lead = await new Person(installation.url).signIn('lead@lethbridge.example', 'commonworks-demo');
  let turn = 0;
  /** @param {string} opportunityId */
  const declare = (opportunityId) =>
    lead.ask(DECLARE, {
      input: {
        opportunityId,
        municipalityId,
        level: 'TAKE_PART',
        collaborationLevel: 'SYSTEM',
        named: true,
        tellCoordinator: false,
        contact: `Line ${turn++}`,
      },
    });
  const rows = [
    ...(await compare('opportunity', subjects, (id) => lead.ask(READ, { id }))),
    ...(await compare('declareInterest', subjects, declare)),
  ];
  lead.close();
  return rows;
}

/** @typedef {{ id: string, deed: string }} Subject */

/**
 * @param {string} what
 * @param {readonly Subject[]} subjects
 * @param {(id: string) => Promise<unknown>} ask
 */
async function compare(what, subjects, ask) {
  /** @type {Record<string, number[]>} */
  const durations = Object.fromEntries(Object.keys(DEEDS).map((deed) => [deed, []]));
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    for (const { id, deed } of inAnyOrder(subjects)) {
      const took = await timed(() => ask(id));
      if (round >= WARM_UP) durations[deed].push(took);
    }
  return Object.entries(DEEDS).map(([deed, { stands }]) => {
    const base = durations[silent(stands)];
    const own = durations[deed];
    const area = rocArea(base, own);
    const chance = rocChance(base.length, own.length);
    return {
      what: `${what}, the neighbour ${deed}: p50 ${percentile(own, 50).toFixed(2)} ms of ${own.length}`,
      figure: area.toFixed(3),
      target: `0.5 ± ${(TOLERANCE + chance).toFixed(3)} (area under ROC, by chance ± ${chance.toFixed(3)})`,
      met: Math.abs(area - 0.5) <= TOLERANCE + chance,
    };
  });
}

/**
 * @template T
 * @param {readonly T[]} all
 */
function inAnyOrder(all) {
  const order = [...all];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/**
 * Copies of one published opportunity that differ in what the neighbour did alone. A candidate is cited once otherwise;
 * this installation goes when it was measured.
 *
 * @param {import('pg').Client} database
 */
async function prepare(database) {
  /** @type {{ rows: { consortium: string, release: string, candidate: string, municipality: string, neighbour: string }[] }} */
  const { rows } = await database.query(`
      select c.consortium_id as consortium, c.release_id as release, c.id as candidate, own.id as municipality,
        other.id as neighbour
      from opportunity_candidate c
      join release r on r.id = c.release_id and r.status = 'PUBLISHED'
      join consortium k on k.id = c.consortium_id and k.code = 'misa-prairies'
      join municipality own on own.name = 'City of Lethbridge'
      join municipality other on other.name = 'City of Medicine Hat'
      where c.kind = 'SERVICE'
      order by c.id limit 1`);
  const [{ consortium, release, candidate, municipality, neighbour }] = rows;
  await database.query('drop index opportunity_citation_once');
  const key = [consortium, release];
  /** @type {Subject[]} */
  const subjects = [];
  for (let copy = 0; copy < COPIES; copy++)
    for (const [deed, { stands, level, declined = false }] of Object.entries(DEEDS)) {
      const id = randomUUID();
      subjects.push({ id, deed });
      await database.query(
        `insert into opportunity (consortium_id, release_id, id, name_en, name_fr, description_en, description_fr, status, published_at)
         values ($1, $2, $3, 'Measured', 'Mesurée', '', '', 'PUBLISHED', now())`,
        [...key, id],
      );
      await database.query(
        'insert into opportunity_citation (consortium_id, release_id, opportunity_id, candidate_id) values ($1, $2, $3, $4)',
        [...key, id, candidate],
      );
      for (const [who, itsLevel, named] of [
        [municipality, 'TAKE_PART', true],
        [neighbour, level, false],
      ]) {
        if (itsLevel !== null)
          await database.query(
            `insert into opportunity_interest (consortium_id, release_id, opportunity_id, municipality_id, level,
               collaboration_level, named, tell_coordinator, contact)
             values ($1, $2, $3, $4, $5, 'SYSTEM', $6, false, '')`,
            [...key, id, who, itsLevel, named],
          );
        await database.query(
          `insert into opportunity_match (consortium_id, release_id, opportunity_id, municipality_id, until)
           values ($1, $2, $3, $4, current_date + $5::int)`,
          [...key, id, who, stands ? 20 : -3],
        );
      }
      await database.query(
        `insert into opportunity_invitation (consortium_id, release_id, opportunity_id, municipality_id, answer_by)
         values ($1, $2, $3, $4, current_date + 20)`,
        [...key, id, neighbour],
      );
      if (declined)
        await database.query(
          `insert into opportunity_declined (consortium_id, release_id, opportunity_id, municipality_id)
           values ($1, $2, $3, $4)`,
          [...key, id, neighbour],
        );
    }
  return { municipalityId: municipality, subjects };
}

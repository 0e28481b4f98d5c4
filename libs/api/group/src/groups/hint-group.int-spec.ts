import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { GroupAsks } from '../../testing/group-asks.js';
import { GroupWorld, type PlaceName } from '../../testing/group-world.js';

let world: GroupWorld;
let ears: pg.Client;
/** Who was told that a group changed, since the last look. */
let heard: string[] = [];

beforeAll(async () => {
  world = await GroupWorld.open();
  ears = new pg.Client({ connectionString: world.database.superuserUrl });
  await ears.connect();
  ears.on('notification', ({ payload }) => {
    const { topic, to, of } = JSON.parse(payload ?? '{}') as { topic: string; to: string; of: string };
    if (topic === 'group') heard.push(`${to} ${nameOf(of)}`);
  });
  await ears.query('listen live');
});
afterAll(async () => {
  await ears?.end();
  await world?.close();
});

const PLACES: readonly PlaceName[] = ['north', 'south', 'east', 'west', 'far', 'outer', 'abroad'];
const nameOf = (id: string) => PLACES.find((place) => world.idOf(place) === id) ?? 'prairie';
const told = async () => {
  await ears.query('select 1');
  const all = [...new Set(heard)].sort();
  heard = [];
  return all;
};

describe('who hears that a group changed', () => {
  let asks: GroupAsks;
  beforeEach(async () => {
    asks = new GroupAsks(
      world,
      await world.group({ members: ['south'], observers: ['east'], invited: ['west'] }),
    );
    await told();
  });

  it('is who is in it, for what others do not see', async () => {
    const inIt = ['MUNICIPALITY east', 'MUNICIPALITY north', 'MUNICIPALITY south', 'MUNICIPALITY west'];
    await asks.stand('lead', 'north');
    expect(await told()).toEqual(inIt);
    await asks.nameDelegate('lead', 'north', 'contributor');
    expect(await told()).toEqual(inIt);
    await asks.invite('lead', 'far');
    expect(await told()).toEqual([...inIt, 'MUNICIPALITY far'].sort());
  });

  it('is the whole consortium, for what everybody there knows', async () => {
    await asks.describe('lead', 'Other');
    expect(await told()).toEqual(['CONSORTIUM prairie']);
    await asks.leave('eastLead', 'east');
    expect(await told()).toEqual(['CONSORTIUM prairie']);
    await asks.pause('coordinator');
    expect(await told()).toEqual(['CONSORTIUM prairie']);
  });

  it('is nobody outside where an invitation is declined', async () => {
    await asks.leave('westLead', 'west');
    expect(await told()).toEqual([
      'MUNICIPALITY east',
      'MUNICIPALITY north',
      'MUNICIPALITY south',
      'MUNICIPALITY west',
    ]);
  });

  it('is nobody where nothing changed', async () => {
    await asks.stepBack('lead', 'north');
    await asks.resume('coordinator');
    await asks.invite('lead', 'west');
    await asks.advance('lead', 'PROPOSED');
    await asks.advance('lead', 'CHAMPIONED');
    expect(await told()).toEqual([]);
  });
});

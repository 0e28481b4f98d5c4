import { actOn, type Acting } from '@commonworks/testing';
import pg from 'pg';
import type { GroupPerson, GroupWorld, PlaceName } from './group-world.js';

const LEADS = {
  north: 'lead',
  south: 'southLead',
  east: 'eastLead',
  west: 'westLead',
  far: 'farLead',
  outer: 'outerLead',
  abroad: 'abroadLead',
} as const satisfies Partial<Record<PlaceName, GroupPerson>>;

/** A municipality whose lead sends statements. */
export type Neighbour = keyof typeof LEADS;
export const NEIGHBOURS = Object.keys(LEADS) as Neighbour[];

/** Statements as the api's role sends them, past all that the code above the database asks. */
export class Statements {
  private constructor(
    private readonly world: GroupWorld,
    readonly api: pg.Client,
  ) {}

  static async open(world: GroupWorld): Promise<Statements> {
    const api = new pg.Client({ connectionString: world.database.apiUrl });
    await api.connect();
    return new Statements(world, api);
  }

  /** The lead of a municipality. */
  personOf(name: Neighbour): string {
    return this.world.people[LEADS[name]].id;
  }

  /** Runs a statement for the lead of this municipality, and takes it back. @returns as `as` */
  run(name: Neighbour, sql: string, params: unknown[] = []): Promise<unknown[] | string> {
    const { consortiumId, world } = this.world;
    const acting = {
      personId: this.personOf(name),
      municipalityIds: [this.world.idOf(name)],
      consortiumIds: [name === 'abroad' ? world.consortia.otherConsortium : consortiumId],
    };
    return this.as(acting, sql, params);
  }

  /**
   * Runs a statement, and takes it back.
   * @returns its rows, of another than SELECT how many there were, or the error's code
   */
  async as(acting: Acting, sql: string, params: unknown[] = []): Promise<unknown[] | string> {
    try {
      await actOn(this.api, this.world.database, 'commonworks_api', acting);
      const { rows, command, rowCount } = await this.api.query(sql, params);
      return command === 'SELECT' ? rows : [rowCount];
    } catch (error) {
      return (error as { code?: string }).code ?? 'no code';
    } finally {
      await this.api.query('rollback');
    }
  }

  close(): Promise<void> {
    return this.api.end();
  }
}

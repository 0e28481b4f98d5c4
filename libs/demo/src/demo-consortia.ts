import type { DemoConsortium, DemoMunicipality } from './demo-campaign.js';
import { durhamAssessment2017 } from './durham-assessment-2017.js';
import { durham2017 } from './durham-2017.js';
import { durham, regional } from './facts.js';
import { regional2015 } from './regional-2015.js';
import { regionalOpen } from './regional-open.js';

const typeFromName = (name: string) => name.slice(0, name.indexOf(' ')).toUpperCase();

/** The two cases the product is measured by. */
export function demoConsortia(): DemoConsortium[] {
  const prairies: DemoMunicipality[] = regional.municipalities.map((m) => ({
    name: m.name,
    type: m.type,
    population: m.population2015,
  }));
  const comparators: DemoMunicipality[] = durham.comparators.map((c) => ({
    name: c.name,
    type: typeFromName(c.name),
    population: c.population,
  }));
  return [
    {
      ...regional.consortium,
      populationYear: 2015,
      municipalities: prairies,
      campaigns: [regional2015(prairies), regionalOpen(prairies)],
    },
    {
      ...durham.consortium,
      populationYear: 2017,
      municipalities: comparators,
      campaigns: [durham2017(), durhamAssessment2017(comparators)],
    },
  ];
}

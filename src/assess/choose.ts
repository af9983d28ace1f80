import { AREAS, type Area } from '../core/study/theory.ts';
import { believe, GRID, information, spreadOf, type Belief, type Measured } from './ability.ts';

/** An item that may be asked, as far as choosing needs it. */
export interface Candidate {
  id: string;
  area: Area;
  difficulty: number;
  chance: number;
}

/** So many answers make an assessment: about a quarter of an hour. */
export const ANSWERS = 22;

/** Of the most telling items one is drawn among so many: nobody meets the same ones in the same order. */
const AMONG = 3;

/**
 * The next item to ask, or null when there is none left. It is of an area that was asked least, among these of the
 * one that is least certain, and tells most of somebody who is what the answers so far say. `random`: from 0 to 1.
 */
export function chooseNext<Item extends Candidate>(
  left: readonly Item[],
  answers: readonly Measured[],
  random: () => number = Math.random,
): Item | null {
  const beliefs = new Map(believe(answers).map((belief, index) => [AREAS[index], belief]));
  const asked = (area: Area): number => answers.filter((one) => one.area === area).length;
  const areas = [...new Set(left.map(({ area }) => area))];
  const fewest = Math.min(...areas.map(asked));
  const spread = (area: Area): number => spreadOf(beliefs.get(area) ?? []);
  const area = areas.filter((one) => asked(one) === fewest).sort((a, b) => spread(b) - spread(a))[0];
  const best = left
    .filter((one) => one.area === area)
    .map((item) => ({ item, told: expected(beliefs.get(item.area) ?? [], item) }))
    .sort((a, b) => b.told - a.told)
    .slice(0, AMONG);
  return best[Math.floor(random() * best.length)]?.item ?? null;
}

/** What an item is expected to tell, by what is believed. */
function expected(belief: Belief, item: Candidate): number {
  return belief.reduce((sum, share, at) => sum + share * information(GRID[at] ?? 0, item), 0);
}

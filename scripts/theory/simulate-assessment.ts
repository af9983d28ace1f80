/**
 * npm run simulate-assessment [-- --learners N]
 *
 * Lets invented learners whose knowledge is known sit the assessment, and says how far its map is from the truth.
 * Authors' difficulties are off by 0.6 logits. Exit code 1 when something is out of its bounds.
 */
import { parseArgs } from 'node:util';
import { formatSimulation, LEARNERS, simulate } from './simulated-learners.ts';

const { values } = parseArgs({ options: { learners: { type: 'string', default: '200' } } });
const cells = LEARNERS.map((learner) => simulate(learner, Number(values.learners)));
console.log(formatSimulation(cells));
if (cells.some(({ misses }) => misses.length > 0)) process.exitCode = 1;

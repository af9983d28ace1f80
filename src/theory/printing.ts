import type { JudgedProblem } from '../judge/request.ts';

/** Named so that no code of an item defines it by chance. */
const ENTRY_POINT = 'nothing_more_to_do';

/** A problem whose submission is any code: what it printed is the judgement's `output`. */
export const PRINTING: JudgedProblem = {
  slug: 'printing',
  entryPoint: ENTRY_POINT,
  packages: ['numpy'],
  limits: { timeLimitMs: 2000, memoryLimitMb: 512 },
  files: {
    'problem.json': JSON.stringify({
      entryPoint: ENTRY_POINT,
      packages: ['numpy'],
      limits: { timeLimitMs: 2000, memoryLimitMb: 512 },
      tolerance: { rtol: 0, atol: 0 },
    }),
    'tests.py': 'from ml_judge import Case\n\nSAMPLES = [Case("ends")]\nHIDDEN = [Case("ends again")]\n',
    'solution.py': `def ${ENTRY_POINT}():\n    return 0\n`,
  },
};

/** Code as a submission of that problem. */
export function asSubmission(code: string): string {
  return `${code}\n\n\ndef ${ENTRY_POINT}():\n    return 0\n`;
}

/** Parts that nobody needs before they have read a problem: fetched once statement and editor are shown. */
import './reading/ml-attempts.ts';
import './workspace/ml-file-menu.ts';
import './reading/ml-hints.ts';
import './results/ml-notes.ts';
import './results/ml-own-cases.ts';
import './results/ml-results.ts';
import './results/ml-tell-apart.ts';
import './results/ml-closer-look.ts';
import './workspace/ml-divider.ts';
import './workspace/ml-settings.ts';
import './workspace/ml-shared-code.ts';
import './workspace/ml-shortcuts.ts';
import './workspace/ml-touch-keys.ts';
import './reading/ml-solution.ts';
import './reading/ml-solved.ts';

export { advise } from './base/advice.ts';
export { bindRunKeys } from './results/run-keys.ts';

/** Parts that nobody needs before they have read a problem: fetched once statement and editor are shown. */
import './ml-attempts.ts';
import './ml-file-menu.ts';
import './ml-hints.ts';
import './ml-own-cases.ts';
import './ml-results.ts';
import './ml-closer-look.ts';
import './ml-divider.ts';
import './ml-settings.ts';
import './ml-shared-code.ts';
import './ml-shortcuts.ts';
import './ml-solution.ts';
import './ml-solved.ts';

export { advise } from './advice.ts';
export { bindRunKeys } from './run-keys.ts';

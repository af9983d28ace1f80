/** What every page of the site does, beside what it is for. Frames elsewhere do not. */
import './theme.ts';
import './offline-sign.ts';
import './new-version.ts';
import './shortcut-sheet.ts';
import { whenIdle } from './when-idle.ts';

// Where it cannot be fetched, the next page tries again.
whenIdle(() => void import('./later.ts').catch(() => null));

/** What every page of the site does, beside what it is for. Frames elsewhere do not. */
import './theme.ts';
import './offline-sign.ts';
import './new-version.ts';
import './export-reminder.ts';
import './shortcut-sheet.ts';

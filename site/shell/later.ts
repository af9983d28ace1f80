/** What a page of the site does once it has settled: a note below it, which nobody waits for. */
import './export-reminder.ts';

/** What the editor makes of the table of names: fetched with it, once the reader turns to the code. */
export { callAt } from './call.ts';
export { completeWith } from './completion.ts';
export { descriptionView } from './description-view.ts';
export { describeAt } from './describe.ts';

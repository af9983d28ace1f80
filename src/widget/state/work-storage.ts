/** The storage of the reader's work: fetched with the problem, before which nothing can be written. */
export { answerLog } from '../../storage/records/answer-log.ts';
export { helpOf, makeLastingQuietly, newId, sharedStorage } from '../../storage/index.ts';

/** What keeps the reader's work: fetched with the problem, which nobody can write on before. */
export { helpOf, makeLastingQuietly, newId, sharedStorage } from '../../storage/index.ts';

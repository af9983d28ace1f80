import { pythonLanguage } from '@codemirror/lang-python';
import type { Language } from '../core/problem.ts';
import { listed } from '../core/words.ts';
import { tokensOf } from './program-tokens.ts';

/** More names than these are no sentence any more. */
const MOST_NAMES = 4;

const LOOPS = new Set([
  'ForStatement',
  'WhileStatement',
  'ComprehensionExpression',
  'ArrayComprehensionExpression',
  'SetComprehensionExpression',
  'DictionaryComprehensionExpression',
]);

/** How two programs are called in a sentence. */
export interface ProgramNames {
  own: string;
  other: string;
}

const YOURS: ProgramNames = { own: 'yours', other: 'this one' };

/**
 * What one program does and another does not, as far as their text says for certain: loops against whole arrays, and
 * functions of NumPy and pandas that only one of them uses. Empty where there is nothing to say.
 */
export function differenceWords(own: string, other: string, language: Language, names = YOURS): string {
  if (saysTheSame(own, other, language))
    return 'Apart from comments, hints of types and layout the two are the same.';
  if (language === 'sql') return '';
  const [mine, theirs] = [loopsIn(own), loopsIn(other)];
  const loops =
    mine > 0 && theirs === 0
      ? `${capital(names.own)} loops in Python, ${names.other} works on whole arrays.`
      : mine === 0 && theirs > 0
        ? `${capital(names.own)} has no loop, ${names.other} loops in Python.`
        : '';
  const [ours, others] = [libraryNames(own), libraryNames(other)];
  const onlyOther = [...others].filter((name) => !ours.has(name));
  const onlyOwn = [...ours].filter((name) => !others.has(name));
  return [
    loops,
    namesWords(`Only ${names.other} uses`, onlyOther),
    namesWords(`Only ${names.own} uses`, onlyOwn),
  ]
    .filter(Boolean)
    .join(' ');
}

export function saysTheSame(a: string, b: string, language: Language): boolean {
  const said = (code: string): string => JSON.stringify(tokensOf(code, language).map(({ says }) => says));
  return said(a) === said(b);
}

function loopsIn(code: string): number {
  let count = 0;
  pythonLanguage.parser.parse(code).iterate({ enter: ({ name }) => void (count += LOOPS.has(name) ? 1 : 0) });
  return count;
}

/** `np.cumsum` and the like: what is asked of a library by its usual short name. */
function libraryNames(code: string): Set<string> {
  const says = tokensOf(code, 'python').map((token) => token.says);
  const names = says.flatMap((one, index) =>
    (one === 'np' || one === 'pd') && says[index + 1] === '.' ? [`${one}.${says[index + 2] ?? ''}`] : [],
  );
  // Types are named everywhere, and say nothing of how it is done.
  return new Set(
    names.filter((name) => !/^(?:np\.(?:ndarray|float64|int64)|pd\.(?:DataFrame|Series))$/.test(name)),
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function namesWords(start: string, names: readonly string[]): string {
  if (names.length === 0 || names.length > MOST_NAMES) return '';
  return `${start} ${listed(names)}.`;
}

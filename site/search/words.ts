import { fold } from './fold.ts';

/** What says nothing about what is looked for. */
const STOP = new Set(
  'a about after again all also an and any are as at be been before best between but by can code coding do does each every example exercise find for from get give good handle has have help how i if implement implementation in into is it its learn like make me more most my need no not of on one only or other our own problem problems python question questions same should show so some such than that the their them then there these they thing things this those to too two up use used uses using want was we were what when where which while who why will with work works write you your numpy scratch task interview'.split(
    ' ',
  ),
);

/**
 * The part of a word that its forms share, British or American: `regularisation`, `regularize` and
 * `regularized` have one stem. A stem is no word, and only ever compared with another.
 */
export function stem(word: string): string {
  let one = word
    .replace(/our(s|ed|ing|hood)?$/, 'or$1')
    .replace(/centr(e|es|ed|ing)$/, 'center$1')
    .replace(/ll(ed|ing|er)$/, 'l$1')
    .replace(/yse/, 'yze');
  if (one.length > 5) one = one.replace(/i[sz](a[a-z]*|es?|ed|ing|ers?)$/, 'iz');
  if (one.length > 4) one = one.replace(/ies$/, 'y').replace(/(?<=.{4})(ing|ed)$/, '');
  if (one.length > 3) one = one.replace(/(?<![su'i])s$/, '').replace(/e$/, '');
  return one;
}

/** The stems of a text in order, without words that say nothing. Parts of `k-means` stand by themselves. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stem);
}

/** The words of a text that say something, folded. */
export function wordsOf(text: string): string[] {
  return allWordsOf(text).filter((word) => !STOP.has(word));
}

function allWordsOf(text: string): string[] {
  return (
    fold(text)
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The words that stand beside each other, written together: `k-means` is kmeans, too. */
export function joinedStemsOf(text: string): string[] {
  const words = allWordsOf(text);
  return words.slice(1).map((word, index) => stem(`${words[index] ?? ''}${word}`));
}

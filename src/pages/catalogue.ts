import { verdictLabel } from '../core/verdict.ts';
import { sharedStorage, type ProblemProgress } from '../storage/index.ts';
import { DIFFICULTIES } from '../core/problem.ts';
import { fold, fromQuery, inOrder, matcher, toQuery, type Filter, type Findable } from './filter.ts';
import './site.ts';

interface Row extends Findable {
  slug: string;
  element: HTMLElement;
  link: HTMLAnchorElement;
}

const STATUS_WORDS = { unattempted: 'Not tried: ', attempted: 'Tried: ', solved: 'Solved: ' };

const form = byId('filters', HTMLFormElement);
const count = byId('count', HTMLOutputElement);
const noMatch = byId('no-match', HTMLElement);
const lead = byId('lead', HTMLElement);
const list = byId('problems', HTMLOListElement);
const rows = [...document.querySelectorAll<HTMLElement>('.problem-row')].map(readRow);

function byId<E extends HTMLElement>(id: string, type: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no #${id}.`);
  return element;
}

function readRow(element: HTMLElement): Row {
  const { slug = '', search = '', topics = '', minutes = '' } = element.dataset;
  const link = element.querySelector('a');
  const difficulty = DIFFICULTIES.find((name) => name === element.dataset['difficulty']);
  if (!link || !difficulty) throw new Error(`The row of ${slug} has no link, or no difficulty.`);
  return {
    slug,
    searched: fold(search),
    title: link.textContent,
    topics: topics.split('|'),
    difficulty,
    minutes: Number(minutes),
    status: 'unattempted',
    element,
    link,
  };
}

function readFilter(): Filter {
  const fields = new FormData(form);
  const read = (name: keyof Filter): string => String(fields.get(name) ?? '');
  return {
    text: read('text'),
    topic: read('topic'),
    difficulty: read('difficulty'),
    status: read('status'),
    sort: read('sort'),
  };
}

function showFilter(filter: Filter): void {
  for (const [name, value] of Object.entries(filter)) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    // A choice that there is not.
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.selectedIndex = 0;
  }
}

/** Puts the rows in order, moving none where they are already. */
function sortRows(sort: string): void {
  const sorted = inOrder(rows, sort).map(({ element }) => element);
  if (sorted.some((element, index) => list.children[index] !== element)) list.replaceChildren(...sorted);
}

function applyFilter(): void {
  const filter = readFilter();
  const matches = matcher(filter);
  for (const row of rows) row.element.hidden = !matches(row);
  sortRows(filter.sort);
  const shown = rows.filter((row) => !row.element.hidden).length;
  const solved = rows.filter((row) => row.status === 'solved').length;
  noMatch.hidden = shown > 0;
  count.value =
    shown < rows.length
      ? `${shown} of ${rows.length} problems`
      : solved > 0
        ? `${solved} of ${rows.length} solved`
        : `${rows.length} ${rows.length === 1 ? 'problem' : 'problems'}`;
}

function showProgress(progress: readonly ProblemProgress[]): void {
  const reached = new Map(progress.map((one) => [one.problem, one.progress]));
  for (const row of rows) {
    row.status = reached.get(row.slug) ?? 'unattempted';
    const mark = row.element.querySelector<HTMLElement>('.status');
    if (!mark) continue;
    mark.dataset['status'] = row.status;
    const word = document.createElement('span');
    word.className = 'visually-hidden';
    word.textContent = row.status === 'unattempted' ? '' : STATUS_WORDS[row.status];
    mark.replaceChildren(word);
  }
  showContinue(progress);
}

/** Offers the problem that was tried last and is not solved yet. */
function showContinue(progress: readonly ProblemProgress[]): void {
  const latest = progress
    .filter(({ progress: reached, last }) => reached === 'attempted' && last !== null)
    .sort((a, b) => (b.last?.judgedAt ?? '').localeCompare(a.last?.judgedAt ?? ''))
    .find(({ problem }) => rows.some((row) => row.slug === problem));
  const row = rows.find(({ slug }) => slug === latest?.problem);
  if (!latest?.last || !row) return;
  const { verdict, passed, testCount } = latest.last;
  const link = document.createElement('a');
  link.href = row.link.href;
  link.textContent = row.link.textContent;
  lead.replaceChildren(
    'Continue ',
    link,
    `. Last run: ${verdictLabel(verdict).toLowerCase()}, ${passed} of ${testCount} tests.`,
  );
}

async function refresh(): Promise<void> {
  const storage = await sharedStorage();
  showProgress(await storage.progress());
  applyFilter();
}

/** The address tells what is shown, so that a reload and a link show the same. */
function onInput(): void {
  history.replaceState(null, '', location.pathname + toQuery(readFilter()));
  applyFilter();
}

function openRandom(): void {
  const shown = rows.filter((row) => !row.element.hidden);
  const open = shown.filter((row) => row.status !== 'solved');
  const choice = open.length > 0 ? open : shown.length > 0 ? shown : rows;
  choice[Math.floor(Math.random() * choice.length)]?.link.click();
}

form.addEventListener('input', onInput);
byId('random', HTMLButtonElement).addEventListener('click', openRandom);
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
  event.preventDefault();
  form.querySelector('input')?.focus();
});
form.addEventListener('submit', (event) => event.preventDefault());
byId('clear-filters', HTMLButtonElement).addEventListener('click', () => {
  form.reset();
  onInput();
  form.querySelector('input')?.focus();
});
// Also after going back to a page that the browser had kept, with other progress by now.
addEventListener('pageshow', () => void refresh());
showFilter(fromQuery(location.search));
applyFilter();

import { plural } from '../../src/core/words.ts';
import { verdictLabel } from '../../src/core/verdict.ts';
import { formatHelp } from '../../src/widget/base/format.ts';
import { helpAtSolve, sharedStorage, type Note, type ProblemWork } from '../../src/storage/index.ts';
import { DIFFICULTIES } from '../../src/core/problem.ts';
import { nextStep, type NextStep } from './next-step.ts';
import { showCounts } from '../shell/counts.ts';
import { fromQuery, inOrder, matcher, toQuery, type Filter, type Findable, type Found } from './filter.ts';
import { fold } from '../search/fold.ts';
import type { Search } from '../search/index.ts';
import { RESTING_MS, screenful, showRows } from './show-rows.ts';
import '../shell/client.ts';
import { showStatus } from '../shell/status-words.ts';
import './front.ts';
import './view.ts';

interface Row extends Findable {
  element: HTMLElement;
  link: HTMLAnchorElement;
}

let noting: ReturnType<typeof setTimeout> | undefined;
let search: Search | null = null;
let searchComing: Promise<void> | null = null;

const form = byId('filters', HTMLFormElement);
const count = byId('count', HTMLOutputElement);
const noMatch = byId('no-match', HTMLElement);
const lead = byId('lead', HTMLElement);
const LEAD = lead.textContent;
const list = byId('problems', HTMLOListElement);
const headings = [...document.querySelectorAll<HTMLElement>('.topic-head')];
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
    comeBack: false,
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

/** Shows what matches: all rows of it now, or as many as are given and the others soon. */
function applyFilter(first?: number): void {
  const filter = readFilter();
  const found = find(filter.text);
  const matching = inOrder(rows.filter(matcher(filter, found)), filter.sort, found?.scores);
  const isPath = filter.text === '' && filter.sort === '';
  showRows(list, isPath ? withHeadings(matching) : matching.map(({ element }) => element), first);
  const shown = matching.length;
  const solved = matching.filter((row) => row.status === 'solved').length;
  noMatch.hidden = shown > 0;
  const all = plural(rows.length, 'problem');
  if (shown === rows.length) count.value = solved > 0 ? `${solved} of ${shown} solved` : all;
  else count.value = `${shown} of ${all}${solved > 0 ? `, ${solved} solved` : ''}`;
}

/** What the search makes of a text, once it is there. */
function find(text: string): Found | null {
  const scores = search?.find(text);
  return search && scores ? { known: search.known, scores } : null;
}

/** Fetches the search when it is first wanted. Until then, and without it, words are looked for as they are. */
function fetchSearch(): void {
  searchComing ??= import('../search/load.ts')
    .then(({ loadSearch }) => loadSearch(new URL('./', location.href).href))
    .then(
      (loaded) => {
        search = loaded;
        if (readFilter().text !== '') applyFilter(screenful());
      },
      () => void (searchComing = null), // The next key tries again.
    );
}

/** Each topic's heading above its rows. */
function withHeadings(matching: readonly Row[]): HTMLElement[] {
  const shown = headings.flatMap((heading) => {
    const members = matching.filter(({ element }) => element.dataset['first'] === heading.dataset['of']);
    return members.length > 0 ? [heading, ...members.map(({ element }) => element)] : [];
  });
  return shown.length > matching.length ? shown : matching.map(({ element }) => element);
}

function showProgress(work: readonly ProblemWork[], notes: readonly Note[]): void {
  const reached = new Map(work.map((one) => [one.problem, one]));
  const toComeBack = new Set(notes.filter(({ comeBack }) => comeBack).map(({ problem }) => problem));
  for (const row of rows) {
    const known = reached.get(row.slug);
    row.status = known?.progress ?? 'unattempted';
    const how = known?.progress === 'solved' ? ` ${formatHelp(helpAtSolve(known))}` : '';
    row.comeBack = toComeBack.has(row.slug);
    row.element.toggleAttribute('data-come-back', row.comeBack);
    showStatus(row.element, row.status, row.comeBack ? `${how}, to come back to` : how);
  }
  showCounts(work);
  showNext(work);
}

/** Says what to do next: go on with what is not solved yet, or take the next one on the path. */
function showNext(work: readonly ProblemWork[]): void {
  const next = nextStep(
    rows.map(({ slug }) => slug),
    work,
  );
  const row = rows.find(({ slug }) => slug === next?.slug);
  if (!next || !row) {
    lead.textContent = 'You have solved every problem there is.';
    return;
  }
  const link = document.createElement('a');
  link.href = row.link.href;
  link.textContent = row.link.textContent;
  switch (next.kind) {
    case 'begin':
      lead.replaceChildren(LEAD, ' Begin with ', link, '.');
      return;
    case 'go-on': {
      lead.replaceChildren('Continue ', link, `. ${lastWords(next)}`);
      return;
    }
    case 'next':
      lead.replaceChildren('Next on the path: ', link, '.');
      return;
    default:
      next satisfies never;
  }
}

/** How far it had come. */
function lastWords({ last, submissionCount }: Extract<NextStep, { kind: 'go-on' }>): string {
  if (!last) return 'Your code is there; it has not run yet.';
  const attempts = submissionCount === 1 ? '1 submission' : `${submissionCount} submissions`;
  const so = submissionCount > 0 ? `${attempts} so far, the last run: ` : 'Last run: ';
  return `${so}${verdictLabel(last.verdict).toLowerCase()}, ${last.passed} of ${last.testCount} tests.`;
}

async function refresh(): Promise<void> {
  const storage = await sharedStorage();
  const [work, notes] = await Promise.all([storage.work(), storage.notes.listAll()]);
  showProgress(work, notes);
  applyFilter();
}

/** The address tells what is shown, so that a reload and a link show the same. */
function noteFilter(): void {
  clearTimeout(noting);
  history.replaceState(null, '', location.pathname + toQuery(readFilter()));
}

/** The list follows every key; the address, which costs a browser more, when typing rests. */
function onInput(): void {
  if (readFilter().text !== '') fetchSearch();
  applyFilter(screenful());
  clearTimeout(noting);
  noting = setTimeout(noteFilter, RESTING_MS);
}

/** One of those that are shown, once the search that is under way has said which they are. */
async function openRandom(): Promise<void> {
  await searchComing;
  const filter = readFilter();
  const matches = matcher(filter, find(filter.text));
  const open = rows.filter((row) => matches(row) && row.status !== 'solved');
  const choice = open[Math.floor(Math.random() * open.length)];
  if (choice) choice.link.click();
  else count.value = noMatch.hidden ? 'You have solved all of these' : 'There are none to choose from';
}

form.addEventListener('input', onInput);
// A choice is made, or the search is left, for a link say.
form.addEventListener('change', noteFilter);
byId('random', HTMLButtonElement).addEventListener('click', () => void openRandom());
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
  event.preventDefault();
  form.querySelector('input')?.focus();
});
form.addEventListener('submit', (event) => event.preventDefault());
byId('clear-filters', HTMLButtonElement).addEventListener('click', () => {
  form.reset();
  applyFilter();
  noteFilter();
  form.querySelector('input')?.focus();
});
// Also after going back to a page that the browser had kept, with other progress by now.
addEventListener('pageshow', () => void refresh());
form.querySelector('input')?.addEventListener('focus', fetchSearch);
showFilter(fromQuery(location.search));
applyFilter();
if (readFilter().text !== '') fetchSearch();

/** Entry of `/progress/`. */
import { DIFFICULTIES } from '../../src/core/problem.ts';
import { plural } from '../../src/core/words.ts';
import { formatHelp } from '../../src/widget/base/format.ts';
import {
  helpAtSolve,
  sharedStorage,
  siteSettings,
  type Note,
  type ProblemWork,
  type Submission,
} from '../../src/storage/index.ts';
import { daysUpTo, firstLine, firstsOf, streakOf, submissionsByDay, type RecordedProblem } from './record.ts';
import '../shell/client.ts';

const WEEKS = 16;
const SHOWN_FIRSTS = 12;

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-slug]')];

function problemOf(link: HTMLAnchorElement): RecordedProblem {
  const { slug = '', topics = '' } = link.dataset;
  const difficulty = DIFFICULTIES.find((one) => one === link.dataset['difficulty']) ?? 'medium';
  return {
    slug,
    title: link.querySelector('.title')?.textContent ?? slug,
    topics: topics.split('|'),
    difficulty,
  };
}

/** Each once, although it stands under all of its topics. */
const problems = [...new Map(links.map((link) => [link.dataset['slug'], problemOf(link)])).values()];

function fill(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}

function showMap(progress: ReadonlyMap<string, ProblemWork>): void {
  for (const link of links) {
    const known = progress.get(link.dataset['slug'] ?? '');
    const status = known?.progress ?? 'unattempted';
    const mark = link.querySelector<HTMLElement>('.status');
    const how = link.querySelector('.how');
    if (mark) mark.dataset['status'] = status;
    if (how) how.textContent = howWords(known);
  }
  for (const topic of document.querySelectorAll<HTMLElement>('.topic')) {
    const marks = [...topic.querySelectorAll<HTMLElement>('.status')];
    const count = (status: string): number =>
      marks.filter((mark) => mark.dataset['status'] === status).length;
    const solved = count('solved');
    const words = topic.querySelector('.count');
    if (words) words.textContent = `${solved} of ${marks.length} solved`;
    const bar = topic.querySelector<HTMLElement>('.bar');
    bar?.style.setProperty('--solved', String(solved / marks.length));
    bar?.style.setProperty('--tried', String((solved + count('attempted')) / marks.length));
  }
}

function howWords(work: ProblemWork | undefined): string {
  switch (work?.progress) {
    case 'solved':
      return `solved ${formatHelp(helpAtSolve(work))}`;
    case 'attempted':
      return work.last ? 'tried' : 'begun';
    default:
      return 'not tried';
  }
}

function showSummary(progress: ReadonlyMap<string, ProblemWork>, submissions: readonly Submission[]): void {
  const reached = problems.map(({ slug }) => progress.get(slug)?.progress);
  const solved = reached.filter((one) => one === 'solved').length;
  const tried = reached.filter((one) => one === 'attempted').length;
  if (solved + tried === 0) {
    const start = document.createElement('a');
    start.href = '../';
    start.textContent = 'Choose a first problem';
    document
      .getElementById('summary')
      ?.replaceChildren('Nothing has been tried in this browser yet. ', start, ', and it will show here.');
    return;
  }
  const count = submissions.filter(({ testSet }) => testSet === 'all').length;
  const more = tried > 0 ? `, ${tried} more tried` : '';
  const many = plural(count, 'submission');
  fill(
    'summary',
    `${solved} of ${problems.length} solved${more}, ${many}. It is kept in this browser, and nowhere else.`,
  );
}

function showDays(submissions: readonly Submission[], now: Date): void {
  const byDay = submissionsByDay(submissions);
  // Whole weeks, from a Monday on.
  const days = daysUpTo(now, (WEEKS - 1) * 7 + ((now.getDay() + 6) % 7) + 1);
  const cells = days.map((day) => {
    const cell = document.createElement('span');
    const count = byDay.get(day) ?? 0;
    cell.dataset['level'] = String(Math.min(3, Math.ceil(count / 2)));
    cell.title = `${day}: ${plural(count, 'submission')}`;
    return cell;
  });
  document.getElementById('days')?.replaceChildren(...cells);
  const active = days.filter((day) => byDay.has(day)).length;
  const streak = streakOf(byDay, now);
  const row = streak > 1 ? ` ${streak} days in a row.` : '';
  fill('streak', active > 0 ? `Submissions on ${active} of the last ${days.length} days.${row}` : '');
}

function showFirsts(submissions: readonly Submission[]): void {
  const firsts = firstsOf(submissions, problems).slice(0, SHOWN_FIRSTS);
  const section = document.getElementById('firsts');
  if (!section) return;
  section.hidden = firsts.length === 0;
  const date = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const items = firsts.map(({ at, words }) => {
    const item = document.createElement('li');
    const time = document.createElement('time');
    time.dateTime = at;
    time.textContent = date.format(new Date(at));
    item.append(time, ' ', words);
    return item;
  });
  section.querySelector('ol')?.replaceChildren(...items);
}

/** What the reader marked to come back to, and where they wrote something down. */
function showNotes(notes: readonly Note[]): void {
  const known = new Map(problems.map((problem) => [problem.slug, problem.title]));
  const listed = (id: string, chosen: readonly Note[]): void => {
    const section = document.getElementById(id);
    if (!section) return;
    section.hidden = chosen.length === 0;
    const items = chosen.map(({ problem, text }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = `../problems/${problem}/`;
      link.textContent = known.get(problem) ?? problem;
      const begins = firstLine(text);
      item.append(link, ...(begins ? [`: ${begins}`] : []));
      return item;
    });
    section.querySelector('ul')?.replaceChildren(...items);
  };
  // A problem of somebody's own has no page here.
  const here = notes.filter(({ problem }) => known.has(problem));
  listed(
    'come-back',
    here.filter(({ comeBack }) => comeBack),
  );
  listed(
    'notes',
    here.filter(({ comeBack, text }) => !comeBack && firstLine(text) !== ''),
  );
}

function offerMarks(): void {
  const settings = siteSettings();
  const box = document.getElementById('mark-firsts');
  if (!(box instanceof HTMLInputElement)) return;
  box.checked = settings.marksFirsts;
  box.addEventListener('change', () => settings.markFirsts(box.checked));
}

async function refresh(): Promise<void> {
  const storage = await sharedStorage();
  const [progress, submissions, notes] = await Promise.all([
    storage.work(),
    storage.submissions.listAll(),
    storage.notes.listAll(),
  ]);
  const byProblem = new Map(progress.map((one) => [one.problem, one]));
  showMap(byProblem);
  showSummary(byProblem, submissions);
  showDays(submissions, new Date());
  showFirsts(submissions);
  showNotes(notes);
}

offerMarks();
void import('./ml-theory-progress.ts');
// Also after going back, and when the reader comes from a tab in which they solved something.
addEventListener('pageshow', () => void refresh());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void refresh();
});

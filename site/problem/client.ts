import { isTab } from '../../src/core/tabs.ts';
import { RUNTIME_CACHE } from '../../src/core/contract/offline.ts';
import { MlProblem } from '../../src/widget/ml-problem.ts';
import { sharedStorage, type ProblemProgress } from '../../src/storage/index.ts';
import { celebrateFirsts } from './celebration.ts';
import { offerSharedCode } from './shared-code.ts';
import '../shell/client.ts';
import { passKeyTo } from '../shell/pass-key.ts';
import { sharedJudge } from '../../src/widget/state/shared-judge.ts';
import { whenIdle } from '../shell/when-idle.ts';
import { whenReading } from './when-reading.ts';

const element = document.querySelector('.problem-page ml-problem');
if (element instanceof MlProblem) {
  // While nothing has the focus, a key is for the problem: `?` shows its shortcuts, Ctrl+Enter runs it.
  document.addEventListener('keydown', (event) => passKeyTo(element, event));
  offerSharedCode(element);
  followFragment(element);
  celebrateFirsts(element);
  const asked = new URLSearchParams(location.search);
  if (asked.has('repair')) void import('./repair.ts').then(({ repairProblem }) => repairProblem(element));
  else if (asked.has('review'))
    void import('./review.ts').then(({ reviewProblem }) => reviewProblem(element, minutesOf(element)));
  void sharedStorage().then(async (storage) => leaveOut(await storage.progress()));
  void element.ready.then(
    () => whenIdle(() => void getPythonReady(element)),
    () => {}, // The element shows what is wrong.
  );
}

/**
 * Where Python is kept from an earlier visit it starts once the page has settled. At a first visit it is
 * fetched in the background while somebody reads, and starts when they turn to the code.
 */
async function getPythonReady(problem: MlProblem): Promise<void> {
  const isKept = 'caches' in window && (await caches.has(RUNTIME_CACHE).catch(() => false));
  if (isKept) problem.loading = 'eager';
  else whenReading(() => sharedJudge().fetchAhead());
}

/** How long a prepared reader takes, as the page says. */
function minutesOf(problem: MlProblem): number {
  return Number(problem.dataset['minutes']) || 20;
}

/** An address that ends in `#learn` or another tab's name shows that tab, now and when it changes. */
function followFragment(problem: MlProblem): void {
  const look = async (): Promise<void> => {
    const tab = location.hash.slice(1);
    if (isTab(tab)) await problem.showTab(tab);
  };
  addEventListener('hashchange', () => void look());
  void look();
}

/** What is solved already is not what to try next. */
function leaveOut(progress: readonly ProblemProgress[]): void {
  const solved = new Set(progress.filter((one) => one.progress === 'solved').map((one) => one.problem));
  for (const link of document.querySelectorAll<HTMLElement>('.try-next [data-slug]')) {
    link.hidden = solved.has(link.dataset['slug'] ?? '');
  }
}

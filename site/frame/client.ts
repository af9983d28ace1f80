/** Entry of `/embed/…`: the bare element in somebody else's page, and its conversation with that page. */
import * as v from 'valibot';
import {
  FRAME_NAMESPACE,
  FRAME_VERSION,
  type FrameCommand,
  type FrameEvent,
} from '../../src/core/contract/frame.ts';
import { MlProblem } from '../../src/widget/ml-problem.ts';
import { offerSharedCode } from '../problem/shared-code.ts';

const MAX_HEIGHT_PX = 4000;
/** Of the screen, at most: the page around the frame has to be reached, too. */
const SHARE_OF_SCREEN = 0.85;
const MAX_CODE = 64 * 1024;

const theme = v.picklist(['auto', 'light', 'dark']);
const envelope = { ns: v.literal(FRAME_NAMESPACE), v: v.literal(FRAME_VERSION) };
const commandSchema = v.variant('type', [
  v.object({ ...envelope, type: v.literal('set-theme'), theme }),
  v.object({ ...envelope, type: v.literal('set-code'), code: v.pipe(v.string(), v.maxLength(MAX_CODE)) }),
]);

const lines = v.pipe(v.string(), v.transform(Number), v.integer(), v.minValue(3), v.maxValue(80));

const element = document.querySelector('ml-problem');
if (element instanceof MlProblem) {
  readAddress(element);
  speak(element);
  listen(element);
  // The address of a frame is the page's around it; on its own it may be a link that somebody shared.
  if (parent === window) offerSharedCode(element);
}

/** `?theme=`, `?lines=` and, where the page is for any problem, `?src=`. */
function readAddress(problem: MlProblem): void {
  const query = new URLSearchParams(location.search);
  const asked = v.safeParse(theme, query.get('theme'));
  if (asked.success) problem.theme = asked.output;
  const askedLines = v.safeParse(lines, query.get('lines'));
  if (askedLines.success) problem.lines = askedLines.output;
  if (!problem.problem) problem.src = query.get('src') ?? '';
}

function speak(problem: MlProblem): void {
  if (parent === window) return;
  // Any page may frame this one, and nothing said here is a secret.
  const say = (event: FrameEvent): void =>
    parent.postMessage({ ns: FRAME_NAMESPACE, v: FRAME_VERSION, ...event }, '*');
  problem.addEventListener('ml-ready', () => say({ type: 'ready' }));
  problem.addEventListener('ml-run-end', ({ detail }) => {
    const { verdict, testSet, problem: slug } = detail;
    say({ type: 'run-end', problem: slug, testSet, verdict });
  });
  problem.addEventListener('ml-solved', ({ detail }) => say({ type: 'solved', problem: detail.problem }));
  // The height depends on the width alone: what is judged or written never moves the page around the frame.
  let width = 0;
  new ResizeObserver(() => {
    if (problem.offsetWidth === width) return;
    width = problem.offsetWidth;
    say({ type: 'resize', height: Math.min(wantedHeight(problem), MAX_HEIGHT_PX) });
  }).observe(problem);
}

/** How high the element would like to be: otherwise it fills the frame. Never painted. */
function wantedHeight(problem: MlProblem): number {
  const { style } = problem;
  style.height = 'auto';
  style.minHeight = '0';
  style.setProperty('--ml-room', `${Math.round(screen.availHeight * SHARE_OF_SCREEN)}px`);
  const height = problem.offsetHeight;
  for (const name of ['height', 'min-height', '--ml-room']) style.removeProperty(name);
  return height;
}

function listen(problem: MlProblem): void {
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const parsed = v.safeParse(commandSchema, data);
    if (parsed.success) obey(problem, parsed.output);
  });
}

function obey(problem: MlProblem, command: FrameCommand): void {
  switch (command.type) {
    case 'set-theme':
      problem.theme = command.theme;
      break;
    case 'set-code':
      problem.code = command.code;
      break;
    default:
      command satisfies never;
  }
}

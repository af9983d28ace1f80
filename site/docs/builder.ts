/** Entry of `/docs/`: choose a problem and a place, see it, copy the lines. */
import * as v from 'valibot';
import { SITE_BASE } from '../../src/core/site-base.ts';
import '../../src/widget/ml-problem.ts';
import '../../src/widget/ml-run.ts';
import { PLACES } from './places.ts';
import { CODE, FORMS, QUIZ, badge, frameAddress, invitation, pageAddress } from './snippets.ts';
import type { Form, Place, Shown, Snippet } from './snippets.ts';
import '../shell/client.ts';

/** A packed package that the author chose from their files: shown here, and hosted by them later. */
interface ChosenFile {
  name: string;
  title: string;
  /** Of the file's content, in this page only. */
  address: string;
}

const packedSchema = v.object({ slug: v.string(), files: v.object({ 'problem.json': v.string() }) });
const titleSchema = v.object({ title: v.string() });

const form = byId('builder', HTMLFormElement);
const own = byId('own', HTMLElement);
const codePart = byId('code', HTMLElement);
const quizPart = byId('quiz', HTMLElement);
const snippets = byId('snippets', HTMLElement);
const copied = byId('copied', HTMLElement);
const preview = byId('preview', HTMLElement);
const problemField = field('problem', HTMLSelectElement);
const placeField = field('place', HTMLSelectElement);
const formField = field('form', HTMLSelectElement);
const themeField = field('theme', HTMLSelectElement);
const srcField = field('src', HTMLInputElement);
const conceptField = field('concept', HTMLSelectElement);
const codeField = field('code', HTMLTextAreaElement);
const fileField = field('file', HTMLInputElement);
let chosenFile: ChosenFile | null = null;
/** What the preview shows, so that it starts again only when it would be another. */
let previewed = '';

function byId<E extends HTMLElement>(id: string, type: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no #${id}.`);
  return element;
}

function field<E extends HTMLElement>(name: string, type: new () => E): E {
  const element = form.elements.namedItem(name);
  if (!(element instanceof type)) throw new Error(`The builder has no ${name}.`);
  return element;
}

function chosenPlace(): Place {
  const place = PLACES.find(({ id }) => id === placeField.value) ?? PLACES[0];
  if (!place) throw new Error('There is no place.');
  return place;
}

const showsCode = (): boolean => problemField.value === CODE;
const showsQuiz = (): boolean => problemField.value === QUIZ;

function chosenTheme(): Shown['theme'] {
  const { value } = themeField;
  return value === 'light' || value === 'dark' ? value : 'auto';
}

/** What the lines to copy are about. A file has no address yet: its author knows where it will be. */
function readShown(): Shown {
  const shown = { site: SITE_BASE, theme: chosenTheme() };
  if (showsCode()) return { ...shown, problem: '', src: '', title: '', code: codeField.value };
  if (showsQuiz()) {
    const title = conceptField.selectedOptions[0]?.text ?? '';
    return { ...shown, problem: '', src: '', title, concept: conceptField.value };
  }
  if (problemField.value) {
    const title = problemField.selectedOptions[0]?.text ?? '';
    return { ...shown, problem: problemField.value, src: '', title };
  }
  const src = srcField.value.trim() || `https://your-host/${chosenFile?.name ?? 'my-problem.json'}`;
  return { ...shown, problem: '', src, title: chosenFile?.title ?? '' };
}

function update(): void {
  own.hidden = problemField.value !== '';
  codePart.hidden = !showsCode();
  quizPart.hidden = !showsQuiz();
  offerPlaces();
  offerForms();
  const shown = readShown();
  const place = chosenPlace();
  const chosenForm = formField.value as Form;
  const note = document.createElement('p');
  note.className = 'docs-note';
  note.textContent =
    chosenForm === 'link' && place.forms.element ? 'Needs nothing but the line below.' : place.note;
  const parts = (place.forms[chosenForm]?.(shown) ?? []).map(snippetView);
  snippets.replaceChildren(note, ...parts);
  copied.textContent = '';
  showPreview(shown, chosenForm, place);
}

/** Code to run is part of a page, or nowhere; questions are part of it, or linked. */
function offerPlaces(): void {
  for (const option of placeField.options) {
    const { element, link } = PLACES.find(({ id }) => id === option.value)?.forms ?? {};
    option.disabled = (showsCode() && !element) || (showsQuiz() && !element && !link);
    if (option.disabled && option.selected) placeField.selectedIndex = 0;
  }
}

/** Only what works at the place. */
function offerForms(): void {
  const { forms } = chosenPlace();
  const offered = (Object.keys(FORMS) as Form[]).filter(
    (name) => forms[name] && (name === 'element' || !(showsCode() || (showsQuiz() && name === 'frame'))),
  );
  const before = formField.value as Form;
  formField.replaceChildren(...offered.map((name) => new Option(FORMS[name], name)));
  formField.value = offered.includes(before) ? before : (offered[0] ?? '');
}

function snippetView({ where, code }: Snippet): HTMLElement {
  const view = document.createElement('div');
  view.className = 'snippet';
  const heading = document.createElement('h2');
  heading.textContent = where;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.setAttribute('aria-label', `Copy: ${where}`);
  const lines = document.createElement('pre');
  lines.tabIndex = 0;
  lines.append(Object.assign(document.createElement('code'), { textContent: code }));
  button.addEventListener('click', () => void copy(code, lines, button));
  view.append(heading, button, lines);
  return view;
}

async function copy(code: string, lines: HTMLElement, button: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
    button.textContent = 'Copied';
    copied.textContent = 'Copied.';
  } catch {
    // Not allowed here: the lines are selected, for the keys that always work.
    getSelection()?.selectAllChildren(lines);
    button.textContent = 'Selected';
    copied.textContent = 'Selected: copy with the keyboard.';
  }
}

/** As wide as a column of text is at the place, and as light or dark as was chosen. */
function showPreview(shown: Shown, chosenForm: Form, { width }: Place): void {
  preview.style.maxWidth = `${width}px`;
  preview.style.colorScheme = shown.theme === 'auto' ? '' : shown.theme;
  const src = srcField.value.trim() || (chosenFile?.address ?? '');
  const known = shown.problem !== '' || src !== '' || shown.code !== undefined || Boolean(shown.concept);
  const here = { ...shown, src };
  const key = known ? JSON.stringify([chosenForm, here]) : '';
  if (key === previewed) return;
  previewed = key;
  preview.replaceChildren(...(known ? [previewOf(here, chosenForm)] : []));
}

function previewOf(shown: Shown, chosenForm: Form): HTMLElement {
  switch (chosenForm) {
    case 'element': {
      if (shown.code !== undefined) {
        const run = document.createElement('ml-run');
        run.theme = shown.theme;
        run.code = shown.code;
        return run;
      }
      if (shown.concept) {
        void import('../../src/quiz/ml-quiz.ts');
        const quiz = document.createElement('ml-quiz');
        quiz.theme = shown.theme;
        quiz.concept = shown.concept;
        return quiz;
      }
      const problem = document.createElement('ml-problem');
      problem.theme = shown.theme;
      if (shown.problem) problem.problem = shown.problem;
      else problem.src = shown.src;
      return problem;
    }
    case 'frame': {
      const frame = document.createElement('iframe');
      frame.src = frameAddress(shown);
      frame.title = 'Preview';
      frame.style.cssText = 'width: 100%; height: 640px; border: 0';
      return frame;
    }
    case 'link': {
      const link = document.createElement('a');
      link.href = pageAddress(shown);
      if (!chosenPlace().forms.frame) return cardOf(shown, link);
      if (shown.concept) {
        link.textContent = `${invitation(shown)} →`;
        return link;
      }
      link.append(Object.assign(new Image(), { ...badge(shown), alt: invitation(shown) }));
      return link;
    }
    default:
      return chosenForm satisfies never;
  }
}

/** About what such a place makes of an address. */
function cardOf(shown: Shown, link: HTMLAnchorElement): HTMLElement {
  link.className = 'card';
  const title = Object.assign(document.createElement('strong'), { textContent: shown.title });
  const host = Object.assign(document.createElement('span'), { textContent: new URL(link.href).host });
  link.append(title, host);
  return link;
}

async function useFile(file: File | undefined): Promise<void> {
  if (chosenFile) URL.revokeObjectURL(chosenFile.address);
  chosenFile = file
    ? { name: file.name, title: titleIn(await file.text()), address: URL.createObjectURL(file) }
    : null;
  if (file) {
    problemField.value = '';
    srcField.value = '';
  }
  update();
}

/** The title in a packed package, or nothing: what is wrong with the package is said by the preview. */
function titleIn(text: string): string {
  try {
    const packed = v.parse(packedSchema, JSON.parse(text));
    return v.parse(titleSchema, JSON.parse(packed.files['problem.json'])).title;
  } catch {
    return '';
  }
}

placeField.replaceChildren(...PLACES.map(({ id, name }) => new Option(name, id)));
const asked = new URLSearchParams(location.search).get('problem');
const askedConcept = new URLSearchParams(location.search).get('concept');
if ([...conceptField.options].some(({ value }) => value === askedConcept)) {
  problemField.value = QUIZ;
  conceptField.value = askedConcept ?? '';
}
if ([...problemField.options].some(({ value }) => value === asked)) problemField.value = asked ?? '';

form.addEventListener('change', (event) => {
  if (event.target !== fileField) update();
});
fileField.addEventListener('change', () => void useFile(fileField.files?.[0]));
// Readers are told only that it cannot be shown; its author, why.
preview.addEventListener('ml-error', ({ detail }) => {
  preview.querySelector('.why')?.remove();
  preview.append(
    Object.assign(document.createElement('p'), { className: 'why', textContent: detail.message }),
  );
});
form.addEventListener('submit', (event) => event.preventDefault());
document.addEventListener('dragover', (event) => {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  form.dataset['over'] = '';
});
document.addEventListener('dragleave', () => delete form.dataset['over']);
document.addEventListener('drop', (event) => {
  delete form.dataset['over'];
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  void useFile(file);
});
form.hidden = false;
update();
// Frames in the preview get the height they ask for, as they do with the lines to copy.
document.head.append(Object.assign(document.createElement('script'), { src: `${SITE_BASE}frame-resize.js` }));

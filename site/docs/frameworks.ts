import {
  element,
  escapeBraces,
  escapeMdx,
  frame,
  jsxElement,
  JSX_FRAME_STYLE,
  link,
  one,
  resizerOf,
  type Place,
  type Shown,
  type Snippet,
} from './snippets.ts';

/** With the package: its own import says where problems and Python are. */
function installed(shown: Shown, where: string, markup: string): Snippet[] {
  const lines = [
    `import { configure } from 'ml-judge';`,
    `import 'ml-judge/define';`,
    `configure({ baseUrl: ${JSON.stringify(shown.site)} });`,
  ];
  return [
    { where: 'Once, in a terminal', code: 'npm install ml-judge' },
    { where: 'Once, where the app starts in the browser', code: lines.join('\n') },
    { where, code: markup },
  ];
}

const resizerNote = (shown: Shown): string => `\n<script src="${resizerOf(shown)}"></script>`;

/** Apps that have a build of their own. */
export const FRAMEWORKS: readonly Place[] = [
  {
    id: 'react',
    name: 'React',
    note: 'Needs the package, whose types React knows with import type {} from ‘ml-judge/react’.',
    width: 720,
    forms: {
      element: (shown) => installed(shown, 'In a component', jsxElement(shown)),
      frame: one('In a component', (shown) => escapeMdx(frame(shown, JSX_FRAME_STYLE)) + resizerNote(shown)),
      link: one('In a component', (shown) => escapeMdx(link(shown))),
    },
  },
  {
    id: 'vue',
    name: 'Vue',
    note: 'Needs the package, and isCustomElement: (tag) => tag.startsWith(‘ml-’) in vite.config.',
    width: 720,
    forms: {
      element: (shown) => installed(shown, 'In a template', escapeBraces(element(shown))),
      frame: one('In a template', (shown) => escapeBraces(frame(shown)) + resizerNote(shown)),
      link: one('In a template', (shown) => escapeBraces(link(shown))),
    },
  },
  {
    id: 'svelte',
    name: 'Svelte',
    note: 'Needs the package; its tags are known as they are.',
    width: 720,
    forms: {
      element: (shown) =>
        installed(
          shown,
          'In a component',
          shown.code === undefined ? escapeBraces(element(shown)) : jsxElement(shown),
        ),
      frame: one('In a component', (shown) => escapeBraces(frame(shown)) + resizerNote(shown)),
      link: one('In a component', (shown) => escapeBraces(link(shown))),
    },
  },
];

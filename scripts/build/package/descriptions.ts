/** What is known of `<ml-problem>` from its own comments, in the words of editors and of frameworks. */
export const TAG = 'ml-problem';
const ELEMENT_PATH = 'lib/widget/ml-problem.js';

/** One thing an author may use. */
export interface Described {
  name: string;
  description?: string;
  type?: { text: string };
}

interface Member extends Described {
  kind: string;
  readonly?: boolean;
  privacy?: 'public' | 'protected' | 'private';
  static?: boolean;
}

/** The part of a declaration in a custom elements manifest that is used here. */
export interface ElementDescription {
  name: string;
  tagName?: string;
  description?: string;
  summary?: string;
  attributes?: Described[];
  events?: Described[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
  cssStates?: Described[];
  members?: Member[];
}

/** A custom elements manifest. */
export interface Manifest {
  schemaVersion: string;
  modules: { path: string; declarations: ElementDescription[]; exports: unknown[] }[];
}

/** The analyzer's manifest as it is published: with the tag, the built file, and nothing private. */
export function publicManifest(analysed: Manifest): Manifest {
  const withoutOrigin = (key: string, value: unknown): unknown =>
    key === 'inheritedFrom' ? undefined : value;
  const text = JSON.stringify(analysed, withoutOrigin).replaceAll('src/widget/ml-problem.ts', ELEMENT_PATH);
  const { schemaVersion, modules } = JSON.parse(text) as Manifest;
  return {
    schemaVersion,
    modules: modules.filter(isOfTag).map((module) => ({
      ...module,
      declarations: module.declarations.map((declaration) => ({
        ...declaration,
        tagName: TAG,
        members: (declaration.members ?? []).filter(isPublic),
      })),
      exports: [
        ...module.exports,
        {
          kind: 'custom-element-definition',
          name: TAG,
          declaration: { name: 'MlProblem', module: ELEMENT_PATH },
        },
      ],
    })),
  };
}

/** What it inherits is among its own: where from is nobody's concern. */
function isOfTag({ path }: { path: string }): boolean {
  return path === ELEMENT_PATH;
}

/** What a page may use of an element that it has: statics are for the browser and for Lit. */
function isPublic(member: Member): boolean {
  return !member.privacy && !member.static && !member.name.startsWith('#');
}

/** The element's own part of the manifest. */
export function describedElement({ modules }: Manifest): ElementDescription {
  const found = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === TAG);
  if (!found) throw new Error(`The manifest has no ${TAG}.`);
  return found;
}

/** Everything public that lacks a description: an author could only guess. */
export function undescribed(element: ElementDescription): string[] {
  const lists = [
    'attributes',
    'events',
    'slots',
    'cssParts',
    'cssProperties',
    'cssStates',
    'members',
  ] as const;
  return lists.flatMap((list) =>
    (element[list] ?? [])
      .filter(({ description }) => !description?.trim())
      .map(({ name }) => `${list}: ${name}`),
  );
}

/** The values of a union of literals, such as `'auto' | 'light'`. */
function literals(type = ''): string[] {
  return [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value ?? '');
}

/** For VS Code's `html.customData`: attributes and their values complete, with what they mean. */
export function htmlData(manifest: Manifest) {
  const { summary, description, attributes = [] } = describedElement(manifest);
  return {
    version: 1.1,
    tags: [
      {
        name: TAG,
        description: description ?? summary ?? '',
        attributes: attributes.map(({ name, description, type }) => ({
          name,
          description: description ?? '',
          values: literals(type?.text).map((value) => ({ name: value })),
        })),
      },
    ],
  };
}

/** Files for those who write markup in TypeScript: path in the package → text. */
export function typesFor(manifest: Manifest): Record<string, string> {
  const { attributes = [], events = [], members = [] } = describedElement(manifest);
  const properties = members.filter(
    ({ kind, name, readonly }) =>
      kind === 'field' && !readonly && !attributes.some((attribute) => attribute.name === name),
  );
  // Frameworks set a property where the element has one.
  const fields = [...attributes, ...properties]
    .map(
      ({ name, description, type }) =>
        `  /** ${description ?? ''} */\n  ${name}?: ${type?.text ?? 'string'};`,
    )
    .join('\n');
  const listeners = (nameOf: (event: string) => string): string =>
    events
      .map(
        ({ name, description }) =>
          `  /** ${description ?? ''} */\n  '${nameOf(name)}'?: (event: MlProblemEventMap['${name}']) => void;`,
      )
      .join('\n');
  const imports = `import type { MlProblem, MlProblemEventMap } from '../lib/package/index.js';\n`;
  const common = `${imports}\n/** Attributes of \`<${TAG}>\`. */\nexport interface MlProblemAttributes {\n${fields}\n}\n`;
  return {
    'types/none.js': '// Types only.\nexport {};\n',
    'types/react.d.ts': `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${common}
/** React 19 sets properties and listens to events of custom elements. */
export interface MlProblemListeners {
${listeners((event) => `on${event}`)}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${TAG}': DetailedHTMLProps<HTMLAttributes<MlProblem>, MlProblem> & MlProblemAttributes & MlProblemListeners;
    }
  }
}
`,
    'types/vue.d.ts': `import type { DefineComponent } from 'vue';
${common}
/** Its events, as Vue names their listeners. */
export interface MlProblemListeners {
${listeners((event) => `on${event.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`)}
}

declare module 'vue' {
  interface GlobalComponents {
    '${TAG}': DefineComponent<MlProblemAttributes & MlProblemListeners>;
  }
}
`,
    'types/svelte.d.ts': `import type { HTMLAttributes } from 'svelte/elements';
${common}
/** Its events, as Svelte 5 names their listeners. */
export interface MlProblemListeners {
${listeners((event) => `on${event}`)}
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${TAG}': HTMLAttributes<MlProblem> & MlProblemAttributes & MlProblemListeners;
  }
}
`,
    'embed.d.ts': `export { configure } from './lib/package/index.js';\n`,
  };
}

/** What is known of the elements from their own comments, in the words of editors and of frameworks. */
const ELEMENTS = [
  { tag: 'ml-problem', name: 'MlProblem', source: 'widget/ml-problem' },
  { tag: 'ml-run', name: 'MlRun', source: 'widget/ml-run' },
  { tag: 'ml-quiz', name: 'MlQuiz', source: 'quiz/ml-quiz' },
] as const;
type Tag = (typeof ELEMENTS)[number]['tag'];

const pathOf = (source: string): string => `lib/${source}.js`;

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

/** The analyzer's manifest as it is published: with the tags, the built files, and nothing private. */
export function publicManifest(analysed: Manifest): Manifest {
  const withoutOrigin = (key: string, value: unknown): unknown =>
    key === 'inheritedFrom' ? undefined : value;
  const text = ELEMENTS.reduce(
    (before, { source }) => before.replaceAll(`src/${source}.ts`, pathOf(source)),
    JSON.stringify(analysed, withoutOrigin),
  );
  const { schemaVersion, modules } = JSON.parse(text) as Manifest;
  return {
    schemaVersion,
    // What they inherit is among their own: where from is nobody's concern.
    modules: ELEMENTS.flatMap(({ tag, name, source }) =>
      modules
        .filter(({ path }) => path === pathOf(source))
        .map((module) => ({
          ...module,
          declarations: module.declarations
            .filter((declaration) => declaration.name === name)
            .map((declaration) => ({
              ...declaration,
              tagName: tag,
              members: (declaration.members ?? []).filter(isPublic),
            })),
          exports: [
            ...module.exports,
            {
              kind: 'custom-element-definition',
              name: tag,
              declaration: { name, module: pathOf(source) },
            },
          ],
        })),
    ),
  };
}

/** What a page may use of an element that it has: statics are for the browser and for Lit. */
function isPublic(member: Member): boolean {
  return !member.privacy && !member.static && !member.name.startsWith('#');
}

/** An element's own part of the manifest. */
export function describedElement({ modules }: Manifest, tag: Tag = 'ml-problem'): ElementDescription {
  const found = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`The manifest has no ${tag}.`);
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
  return {
    version: 1.1,
    tags: ELEMENTS.map(({ tag }) => {
      const { summary, description, attributes = [] } = describedElement(manifest, tag);
      return {
        name: tag,
        description: description ?? summary ?? '',
        attributes: attributes.map(({ name, description, type }) => ({
          name,
          description: description ?? '',
          values: literals(type?.text).map((value) => ({ name: value })),
        })),
      };
    }),
  };
}

/** A framework: how its markup names listeners, and where it looks for the types of a tag. */
interface Framework {
  imports: string;
  listener: (event: string) => string;
  /** Of the listeners' type, what its framework does with them. */
  words: string;
  module: string;
  table: string;
  entry: (name: string) => string;
}

const withColon = (event: string): string => `on:${event}`;
const direct = (event: string): string => `on${event}`;

const FRAMEWORKS: Record<string, Framework> = {
  react: {
    imports: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';\n`,
    listener: direct,
    words: 'React 19 sets properties and listens to events of custom elements.',
    module: 'react',
    table: 'namespace JSX {\n    interface IntrinsicElements',
    entry: (name) =>
      `DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Attributes & ${name}Listeners`,
  },
  vue: {
    imports: `import type { DefineComponent } from 'vue';\n`,
    listener: (event) => direct(event.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())),
    words: 'Its events, as Vue names their listeners.',
    module: 'vue',
    table: 'interface GlobalComponents',
    entry: (name) => `DefineComponent<${name}Attributes & ${name}Listeners>`,
  },
  svelte: {
    imports: `import type { HTMLAttributes } from 'svelte/elements';\n`,
    listener: direct,
    words: 'Its events, as Svelte 5 names their listeners.',
    module: 'svelte/elements',
    table: 'interface SvelteHTMLElements',
    entry: (name) => `HTMLAttributes<${name}> & ${name}Attributes & ${name}Listeners`,
  },
  solid: {
    imports: `import type { JSX } from 'solid-js';\n`,
    listener: withColon,
    words: 'Its events, as Solid names their listeners.',
    module: 'solid-js',
    table: 'namespace JSX {\n    interface IntrinsicElements',
    entry: (name) => `JSX.HTMLAttributes<${name}> & ${name}Attributes & ${name}Listeners`,
  },
};

/** Files for those who write markup in TypeScript: path in the package → text. */
export function typesFor(manifest: Manifest): Record<string, string> {
  return {
    'types/none.js': '// Types only.\nexport {};\n',
    'embed.d.ts': `export { configure } from './lib/package/index.js';\n`,
    ...Object.fromEntries(
      Object.entries(FRAMEWORKS).map(([file, framework]) => [
        `types/${file}.d.ts`,
        frameworkTypes(manifest, framework),
      ]),
    ),
  };
}

function frameworkTypes(
  manifest: Manifest,
  { imports, listener, words, module, table, entry }: Framework,
): string {
  const names = ELEMENTS.flatMap(({ name }) => [name, `${name}EventMap`]).join(', ');
  const interfaces = ELEMENTS.map(({ tag, name }) => {
    const { attributes, listeners } = membersOf(describedElement(manifest, tag), name, listener);
    return `/** Attributes of \`<${tag}>\`. */
export interface ${name}Attributes {
${attributes}
}

/** ${words} */
export interface ${name}Listeners {
${listeners}
}
`;
  }).join('\n');
  const entries = ELEMENTS.map(({ tag, name }) => `      '${tag}': ${entry(name)};`).join('\n');
  const close = table.startsWith('namespace') ? '    }\n  }' : '  }';
  return `${imports}import type { ${names} } from '../lib/package/index.js';

${interfaces}
declare module '${module}' {
  ${table} {
${entries}
${close}
}
`;
}

/** The lines of an element's attributes and listeners. */
function membersOf(
  { attributes = [], events = [], members = [] }: ElementDescription,
  element: string,
  listener: (event: string) => string,
): { attributes: string; listeners: string } {
  const properties = members.filter(
    ({ kind, name, readonly }) =>
      kind === 'field' && !readonly && !attributes.some((attribute) => attribute.name === name),
  );
  // Frameworks set a property where the element has one.
  const fields = [...attributes, ...properties].map(
    ({ name, description, type }) => `  /** ${description ?? ''} */\n  ${name}?: ${type?.text ?? 'string'};`,
  );
  const listeners = events.map(
    ({ name, description }) =>
      `  /** ${description ?? ''} */\n  '${listener(name)}'?: (event: ${element}EventMap['${name}']) => void;`,
  );
  return { attributes: fields.join('\n'), listeners: listeners.join('\n') };
}

/** The package's types in projects of React, Vue, Svelte and Solid: what fits compiles, what does not is named. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { install, packPackage } from './packed.ts';

interface Framework {
  name: string;
  packages: string[];
  compilerOptions: Record<string, unknown>;
  /** The name of a file with markup in it, and its text around an element's attributes. */
  file: string;
  around: (attributes: string) => string;
  right: string;
  wrong: { attributes: string; error: RegExp }[];
  check: string[];
}

const FRAMEWORKS: Framework[] = [
  {
    name: 'react',
    packages: ['typescript@5', 'react@19', '@types/react@19'],
    compilerOptions: { jsx: 'react-jsx' },
    file: 'main.tsx',
    around: (attributes) => `import type {} from 'ml-judge/react';
export const Lesson = () => <ml-problem ${attributes} />;
export const Code = () => <ml-run session="a" lines={4} onml-output={({ detail }) => detail.output} />;
export const Quiz = () => <ml-quiz concept="dropout" count={2} onml-answer={({ detail }) => detail.right} />;
`,
    right: `problem="stable-softmax" theme="dark" view="editor" tabs="hints" code="x = 1" height="500" lines={12} className="wide" onml-solved={({ detail }) => detail.verdict}`,
    wrong: [
      { attributes: 'theme="purple"', error: /"purple"/ },
      { attributes: 'lines="many"', error: /lines|'string'/ },
      { attributes: 'onml-solved={({ detail }) => detail.verdikt}', error: /verdikt/ },
    ],
    check: ['tsc', '-p', '.'],
  },
  {
    name: 'vue',
    packages: ['typescript@5', 'vue@3', 'vue-tsc@3'],
    compilerOptions: { jsx: 'preserve' },
    file: 'Lesson.vue',
    around: (attributes) => `<script setup lang="ts">
import type {} from 'ml-judge/vue';
</script>
<template><ml-problem ${attributes} /><ml-run session="a" :lines="4" @ml-output="({ detail }) => console.log(detail.output)" /><ml-quiz concept="dropout" :count="2" @ml-answer="({ detail }) => console.log(detail.right)" /></template>
`,
    right: `problem="stable-softmax" theme="dark" code="x = 1" height="500" :lines="12" @ml-solved="({ detail }) => console.log(detail.verdict)"`,
    wrong: [
      { attributes: 'theme="purple"', error: /purple/ },
      { attributes: `@ml-solved="({ detail }) => console.log(detail.verdikt)"`, error: /verdikt/ },
    ],
    check: ['vue-tsc', '-p', '.'],
  },
  {
    name: 'svelte',
    packages: ['typescript@5', 'svelte@5', 'svelte-check@4'],
    compilerOptions: {},
    file: 'Lesson.svelte',
    around: (attributes) => `<script lang="ts">
  import type {} from 'ml-judge/svelte';
</script>
<ml-problem ${attributes}></ml-problem>
<ml-run session="a" lines={4} onml-output={({ detail }) => console.log(detail.output)}></ml-run>
<ml-quiz concept="dropout" count={2} onml-answer={({ detail }) => console.log(detail.right)}></ml-quiz>
`,
    right: `problem="stable-softmax" theme="dark" code="x = 1" height="500" lines={12} class="wide" onml-solved={({ detail }) => console.log(detail.verdict)}`,
    wrong: [
      { attributes: 'theme="purple"', error: /purple/ },
      { attributes: 'onml-solved={({ detail }) => console.log(detail.verdikt)}', error: /verdikt/ },
    ],
    check: ['svelte-check', '--tsconfig', './tsconfig.json'],
  },
  {
    name: 'solid',
    packages: ['typescript@5', 'solid-js@1'],
    compilerOptions: { jsx: 'preserve', jsxImportSource: 'solid-js' },
    file: 'main.tsx',
    around: (attributes) => `import type {} from 'ml-judge/solid';
export const Lesson = () => <ml-problem ${attributes} />;
export const Code = () => <ml-run session="a" lines={4} on:ml-output={({ detail }) => console.log(detail.output)} />;
export const Quiz = () => <ml-quiz concept="dropout" count={2} on:ml-answer={({ detail }) => console.log(detail.right)} />;
`,
    right: `problem="stable-softmax" theme="dark" view="editor" lines={12} class="wide" on:ml-solved={({ detail }) => console.log(detail.verdict)}`,
    wrong: [
      { attributes: 'theme="purple"', error: /purple/ },
      { attributes: 'on:ml-solved={({ detail }) => console.log(detail.verdikt)}', error: /verdikt/ },
    ],
    check: ['tsc', '-p', '.'],
  },
];

let folder = '';
let tarball = '';

test.beforeAll(() => {
  test.setTimeout(600_000);
  ({ folder, tarball } = packPackage());
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const { name, packages, compilerOptions, file, around, right, wrong, check } of FRAMEWORKS) {
  test(`markup of ${name} is checked`, () => {
    test.setTimeout(600_000);
    const app = join(folder, name);
    mkdirSync(app);
    const write = (path: string, text: string): void => writeFileSync(join(app, path), text);
    write('package.json', JSON.stringify({ name: `lesson-in-${name}`, private: true, type: 'module' }));
    const options = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      module: 'esnext',
      moduleResolution: 'bundler',
    };
    const include = ['**/*.ts', '**/*.tsx', '**/*.vue', '**/*.svelte'];
    const lib = ['es2022', 'dom', 'dom.iterable'];
    write(
      'tsconfig.json',
      JSON.stringify({ compilerOptions: { ...options, lib, types: [], ...compilerOptions }, include }),
    );
    install(app, tarball, ...packages);
    const errors = (attributes: string): string => {
      write(file, around(attributes));
      const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...check], {
        cwd: app,
        encoding: 'utf8',
      });
      return status === 0 ? '' : stdout + stderr;
    };
    expect(errors(right)).toBe('');
    for (const { attributes, error } of wrong) expect(errors(attributes)).toMatch(error);
  });
}

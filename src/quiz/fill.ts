import { html, nothing, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { SITE_BASE } from '../core/site-base.ts';
import type { Draw } from '../core/study/theory.ts';
import { atHome } from './at-home.ts';

/** Prose with its drawn numbers, and with links that lead to the site. */
export function filled(prose: string, draw: Draw | null): TemplateResult | typeof nothing {
  if (prose === '') return nothing;
  const text = prose
    // A page that is not the site's stays open.
    .replaceAll('href="{{site}}', atHome() ? 'href="{{site}}' : 'target="_blank" href="{{site}}')
    .replaceAll('{{site}}', escaped(SITE_BASE))
    .replace(/\{\{(\w+)\}\}/g, (place, name: string) => escaped(draw?.shown[name] ?? place));
  return html`${unsafeHTML(text)}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

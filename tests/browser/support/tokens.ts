import { readFileSync } from 'node:fs';

const TOKENS = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

/** A colour of the widget in both themes, as a browser computes it. */
export function token(name: string): { light: string; dark: string } {
  const [, light, dark] =
    new RegExp(`--ml-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(TOKENS) ?? [];
  if (!light || !dark) throw new Error(`tokens.css has no --ml-${name}.`);
  return { light: rgb(light), dark: rgb(dark) };
}

function rgb(hex: string): string {
  const channels = hex.match(/[0-9a-f]{2}/g) ?? [];
  return `rgb(${channels.map((channel) => parseInt(channel, 16)).join(', ')})`;
}

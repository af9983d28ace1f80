import { html, type TemplateResult } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import accepted from 'lucide-static/icons/circle-check.svg?raw';
import wrongAnswer from 'lucide-static/icons/circle-x.svg?raw';
import timeLimit from 'lucide-static/icons/timer.svg?raw';
import memoryLimit from 'lucide-static/icons/memory-stick.svg?raw';
import outputLimit from 'lucide-static/icons/scroll-text.svg?raw';
import runTimeError from 'lucide-static/icons/triangle-alert.svg?raw';
import compileError from 'lucide-static/icons/code-xml.svg?raw';
import judgingError from 'lucide-static/icons/wrench.svg?raw';
import { verdictTone, type Verdict } from '../../core/verdict.ts';

const ICONS: Record<Verdict, string> = {
  AC: accepted,
  WA: wrongAnswer,
  TLE: timeLimit,
  MLE: memoryLimit,
  OLE: outputLimit,
  RTE: runTimeError,
  CE: compileError,
  JE: judgingError,
};

/** A verdict's shape. The word must stand beside it. */
export function verdictIcon(verdict: Verdict): TemplateResult {
  return html`<span class="icon ${verdictTone(verdict)}" aria-hidden="true"
    >${unsafeHTML(ICONS[verdict])}</span
  >`;
}

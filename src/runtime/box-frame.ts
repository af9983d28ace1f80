import type { BoxEvent } from '../core/contract/box.ts';
import { SITE_BASE } from '../core/site-base.ts';
import { JudgeError } from './errors.ts';

/** A frame that the page forbids never answers. */
const ANSWER_LIMIT_MS = 5000;
/** Some browsers say nothing of a frame that they do not load. */
const LOAD_LIMIT_MS = 20_000;

/** The box's frame, and the port to the script in it. */
export interface BoxFrame {
  frame: HTMLIFrameElement;
  port: MessagePort;
}

/**
 * Puts the box's frame into the page. Served as a file it is free of the page's policy, which is why that
 * comes first. But a page isolated by COEP takes no frame without the same header: there the frame's text
 * is fetched and inherits the isolation.
 */
export async function openBoxFrame(): Promise<BoxFrame> {
  const ways = globalThis.crossOriginIsolated || isServed() ? [useText, useFile] : [useFile, useText];
  for (const use of ways) {
    const opened = await open(use);
    if (opened === 'forbidden') break;
    if (opened) return opened;
  }
  throw boxForbidden();
}

/**
 * Whether the site's service worker stands between this page and the network. It does not answer for a frame
 * without an origin; pages that have it are our own, without a policy that the frame's text could inherit.
 */
function isServed(): boolean {
  try {
    return location.origin === new URL(SITE_BASE).origin && Boolean(navigator.serviceWorker?.controller);
  } catch {
    return false; // In a frame without an origin the question alone is forbidden.
  }
}

/** What the page's author is told. */
export function boxForbidden(): JudgeError {
  return new JudgeError(
    'E_CSP',
    'This page does not let the judge run: its content security policy must allow frames from ' +
      `${new URL(SITE_BASE).origin}, or the problem be embedded as an iframe.`,
  );
}

const useFile = (frame: HTMLIFrameElement): void => {
  frame.src = `${SITE_BASE}box.html`;
};

const useText = async (frame: HTMLIFrameElement): Promise<void> => {
  const response = await fetch(`${SITE_BASE}box.html`, { credentials: 'omit' });
  frame.srcdoc = await response.text();
};

/** Null when the frame says nothing; `forbidden` when the page's policy is known to be the reason. */
async function open(
  use: (frame: HTMLIFrameElement) => void | Promise<void>,
): Promise<BoxFrame | 'forbidden' | null> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // A page's own rules for all frames are not for this one.
  frame.style.setProperty('display', 'none', 'important');
  const forbidden = new AbortController();
  const result = whenForbidden(forbidden.signal);
  try {
    await use(frame);
    const loaded = new Promise<'loaded'>((resolve) =>
      frame.addEventListener('load', () => resolve('loaded'), { once: true }),
    );
    document.body.append(frame);
    const ended = await Promise.race([loaded, result, pause(LOAD_LIMIT_MS)]);
    const answered =
      ended === 'loaded' ? await Promise.race([greet(frame), result, pause(ANSWER_LIMIT_MS)]) : ended;
    if (answered instanceof MessagePort) return { frame, port: answered };
    frame.remove();
    return answered;
  } catch {
    frame.remove();
    return null;
  } finally {
    forbidden.abort();
  }
}

/** The port, once the script at its other end has answered. */
function greet(frame: HTMLIFrameElement): Promise<MessagePort> {
  const { port1, port2 } = new MessageChannel();
  const answered = new Promise<MessagePort>((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<BoxEvent>) => {
      if (data?.kind === 'received') resolve(port1);
    };
  });
  // The box has no origin of its own to name. The port is its alone.
  frame.contentWindow?.postMessage(null, '*', [port2]);
  return answered;
}

function whenForbidden(signal: AbortSignal): Promise<'forbidden'> {
  const origin = new URL(SITE_BASE).origin;
  return new Promise((resolve) => {
    document.addEventListener(
      'securitypolicyviolation',
      ({ blockedURI, disposition, effectiveDirective }) => {
        const ours = disposition === 'enforce' && blockedURI.startsWith(origin);
        if (ours && /^(?:frame|child|default)-src/.test(effectiveDirective)) resolve('forbidden');
      },
      { signal },
    );
  });
}

function pause(durationMs: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), durationMs));
}

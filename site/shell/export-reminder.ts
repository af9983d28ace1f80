import { sharedStorage, siteSettings } from '../../src/storage/index.ts';

/** So many submissions since the last export are worth a word. */
const MANY = 20;

const note = document.querySelector<HTMLElement>('.site-note');

async function remind(place: HTMLElement): Promise<void> {
  const { persistent, submissions } = await sharedStorage();
  if (!persistent) return;
  const settings = siteSettings();
  const count = await submissions.countSince(settings.remindedAt);
  if (count < MANY) return;
  const link = document.createElement('a');
  link.href = document.querySelector<HTMLAnchorElement>('.site-footer a[href$="data/"]')?.href ?? '';
  link.textContent = 'Export them';
  const later = document.createElement('button');
  later.type = 'button';
  later.className = 'link';
  later.textContent = 'Not now';
  later.addEventListener('click', () => {
    settings.remindLater();
    place.hidden = true;
  });
  place.replaceChildren(`${count} submissions are in this browser alone.`, link, later);
  place.hidden = false;
}

if (note) void remind(note);

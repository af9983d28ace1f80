/** Entry of `/theory/` and of its concepts. */
import { answerLog } from '../../src/storage/records/answer-log.ts';
import '../shell/client.ts';

// What is shown first is fetched together with what shows it.
if (document.querySelector('ml-quiz'))
  void Promise.all([import('../../src/quiz/ml-quiz.ts'), import('../../src/quiz/ml-questions.ts')]);

/** Of each concept, how many of its questions were right when they were answered last. */
async function count(): Promise<void> {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-concept]')];
  if (rows.length === 0) return;
  const last = new Map<string, boolean>();
  for (const { item, right } of await (await answerLog()).list()) last.set(item, right);
  for (const row of rows) {
    const items = (row.dataset['items'] ?? '').split(' ');
    const right = items.filter((item) => last.get(item)).length;
    const words = row.querySelector('.count');
    if (words && items.some((item) => last.has(item)))
      words.textContent = `${right} of ${items.length} right`;
  }
}

/** A link to the lesson opens it. */
function openLesson(): void {
  const lesson = document.getElementById('lesson');
  if (location.hash === '#lesson' && lesson instanceof HTMLDetailsElement) lesson.open = true;
}

openLesson();
addEventListener('hashchange', openLesson);
// Also after going back from a concept.
addEventListener('pageshow', () => void count());

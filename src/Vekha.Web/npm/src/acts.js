// Comfort for the pages of acts: two panes that follow each other, dropping a file, a page that looks again by itself.
import { visit } from '@hotwired/turbo';

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

function show(element) {
  const pane = element?.closest('[data-pane]');
  if (!element) return;
  if (!pane || getComputedStyle(pane).overflowY !== 'auto') return;
  const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
  const far = Math.abs(top - pane.scrollTop) > 3 * pane.clientHeight;
  pane.scrollTo({ top: top - 64, behavior: far || calm() ? 'auto' : 'smooth' });
}

// «12-14 30-31» → 12, 13, 14, 30, 31
const linesOf = words => words.split(' ').filter(Boolean).flatMap(span => {
  const [first, last] = span.split('-').map(Number);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
});

function light(review, place, mark) {
  for (const name of ['vk-lit', 'vk-lit-cell'])
    for (const lit of review.querySelectorAll(`.${name}`)) lit.classList.remove(name);
  for (const line of place.lines) document.getElementById(`line-${line}`)?.classList.add('vk-lit');
  for (const cell of place.cells) {
    const lit = document.getElementById(`cell-${cell}`) ?? document.querySelector(`#line-${cell.split('-')[0]} > div`);
    lit?.classList.add('vk-lit-cell');
  }
  mark?.classList.add('vk-lit');
}

// A link of the review screen lights what was read and where it is printed, and brings both into view, without loading the page again.
document.addEventListener('click', event => {
  const link = event.target.closest('a[data-sight]');
  const review = document.querySelector('[data-review]');
  if (!link || !review || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const address = new URL(link.href);
  if (address.pathname !== location.pathname) return;
  const mark = document.getElementById(link.dataset.mark ?? '');
  const place = { lines: linesOf(link.dataset.lines), cells: link.dataset.cells.split(' ').filter(Boolean) };
  if (place.lines.length === 0 && !mark) return;
  // Of a long act a page shows a part: what stands on another one is opened by its address.
  const first = place.cells.length > 0 ? place.cells[0].split('-')[0] : place.lines[0];
  if ((link.dataset.mark && !mark) || (first && !document.getElementById(`line-${first}`))) return;
  event.preventDefault();
  history.replaceState(history.state, '', address);
  light(review, place, mark);
  mark?.closest('details')?.setAttribute('open', '');
  show(mark);
  show(document.getElementById(`line-${first}`));
  const target = document.getElementById(address.hash.slice(1));
  const wide = matchMedia('(min-width: 60.01rem)').matches;
  if (target && !wide) target.scrollIntoView({ behavior: calm() ? 'auto' : 'smooth', block: 'start' });
});

// What the address points at is in view in both panes when the page opens.
document.addEventListener('turbo:load', () => {
  const review = document.querySelector('[data-review]');
  if (!review) return;
  show(review.querySelector('[data-pane=read] .vk-lit'));
  show(review.querySelector('.vk-lit-cell')?.closest('.vk-line') ?? review.querySelector('.vk-line.vk-lit'));
});

// Dropping a file; one that is too large is told of before it is sent.
const dropOf = event => event.target instanceof Element ? event.target.closest('[data-drop]') : null;
const inputOf = drop => drop.querySelector('input[type=file]');

function check(drop) {
  const file = inputOf(drop).files[0];
  const tooLarge = file && file.size > Number(drop.dataset.dropLimit);
  inputOf(drop).setCustomValidity(tooLarge ? drop.dataset.dropTooLarge : '');
  if (tooLarge) inputOf(drop).reportValidity();
}

for (const kind of ['dragenter', 'dragover']) document.addEventListener(kind, event => {
  const drop = dropOf(event);
  if (!drop) return;
  event.preventDefault();
  drop.toggleAttribute('data-over', true);
});
document.addEventListener('dragleave', event => {
  const drop = dropOf(event);
  if (drop && !drop.contains(event.relatedTarget)) drop.removeAttribute('data-over');
});
document.addEventListener('drop', event => {
  const drop = dropOf(event);
  if (!drop) return;
  event.preventDefault();
  drop.removeAttribute('data-over');
  if (event.dataTransfer.files.length > 0) inputOf(drop).files = event.dataTransfer.files;
  check(drop);
});
document.addEventListener('change', event => {
  const drop = dropOf(event);
  if (drop) check(drop);
});

// A page that waits for something looks again, as long as it is still the page that is shown. Only its content is put in anew:
// a visit would mark the whole document busy and take the focus away every second.
let waiting;
function watch() {
  clearTimeout(waiting);
  const mark = document.querySelector('[data-refresh]');
  if (mark) waiting = setTimeout(() => lookAgain(location.href), Number(mark.dataset.refresh));
}
async function lookAgain(address) {
  const answer = await fetch(address, { headers: { Accept: 'text/html' } }).catch(() => null);
  const text = answer?.ok && !answer.redirected ? await answer.text() : null;
  if (location.href !== address) return;
  if (answer?.redirected) return visit(answer.url);
  const content = text && new DOMParser().parseFromString(text, 'text/html').querySelector('main');
  if (content) document.querySelector('main').replaceChildren(...content.childNodes);
  watch();
}
document.addEventListener('turbo:load', watch);

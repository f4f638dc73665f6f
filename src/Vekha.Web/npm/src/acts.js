// Comfort for the pages of acts: two panes that follow each other, dropping a file, a page that looks again by itself.
import { visit } from '@hotwired/turbo';

const calm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

function show(element) {
  const pane = element?.closest('[data-pane]');
  if (!element) return;
  if (!pane || getComputedStyle(pane).overflowY !== 'auto') return;
  const top = element.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
  pane.scrollTo({ top: top - 64, behavior: calm() ? 'auto' : 'smooth' });
}

function light(review, first, last, measure) {
  for (const lit of review.querySelectorAll('.vk-lit')) lit.classList.remove('vk-lit');
  for (let line = first; line <= last; line++) document.getElementById(`line-${line}`)?.classList.add('vk-lit');
  measure?.classList.add('vk-lit');
}

// A link of the review screen lights its measure and its lines and brings both into view, without loading the page again.
document.addEventListener('click', event => {
  const link = event.target.closest('a[data-sight]');
  const review = document.querySelector('[data-review]');
  if (!link || !review || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const address = new URL(link.href);
  if (address.pathname !== location.pathname) return;
  const measure = document.querySelector(`[data-measure="${address.searchParams.get('measure')}"]`);
  const [first, last] = measure ? [Number(measure.dataset.first), Number(measure.dataset.last)]
    : (address.searchParams.get('lines') ?? '').split('-').map(Number);
  if (!first && !measure) return;
  event.preventDefault();
  history.replaceState(history.state, '', address);
  light(review, first, last, measure);
  show(measure);
  show(document.getElementById(`line-${first}`));
  const target = document.getElementById(address.hash.slice(1));
  const wide = matchMedia('(min-width: 60.01rem)').matches;
  if (target && !wide) target.scrollIntoView({ behavior: calm() ? 'auto' : 'smooth', block: 'start' });
});

// What the address points at is in view in both panes when the page opens.
document.addEventListener('turbo:load', () => {
  const review = document.querySelector('[data-review]');
  if (!review) return;
  show(review.querySelector('.vk-measure.vk-lit'));
  show(review.querySelector('.vk-line.vk-lit'));
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
document.addEventListener('turbo:load', () => {
  for (const drop of document.querySelectorAll('[data-drop]:not([data-ready])')) {
    const words = document.createElement('p');
    words.textContent = drop.dataset.dropText;
    drop.prepend(words);
    drop.toggleAttribute('data-ready', true);
  }
});

// A page that waits for something looks again, as long as it is still the page that is shown.
let waiting;
document.addEventListener('turbo:load', () => {
  clearTimeout(waiting);
  const mark = document.querySelector('[data-refresh]');
  if (mark) waiting = setTimeout(() => visit(location.href, { action: 'replace' }), Number(mark.dataset.refresh));
});

// Arrows, Home and End move through the cells of a grid; the grid then takes one stop of the Tab key instead of hundreds.
const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

// What one can stand on: the choices of a cell are reached from it by the Tab key.
const stop = 'tbody a:not(.vk-cell-menu a), tbody summary';
const cells = row => [...row.children].map(cell => cell.querySelector('a:not(.vk-cell-menu a), summary'));
const rows = grid => [...grid.querySelectorAll('tr')].filter(row => row.querySelector('td'));

// The nearest link in a direction, over empty cells.
function neighbour(grid, link, [down, right]) {
  const lines = rows(grid);
  let y = lines.indexOf(link.closest('tr')), x = [...link.closest('tr').children].indexOf(link.closest('td, th'));
  for (;;) {
    y += down; x += right;
    const line = lines[y] && cells(lines[y]);
    if (!line || x < 0 || x >= line.length) return null;
    if (line[x]) return line[x];
  }
}

function enter(grid, link) {
  grid.querySelectorAll(stop).forEach(other => { other.tabIndex = -1; });
  link.tabIndex = 0;
  link.focus();
  link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

document.addEventListener('keydown', event => {
  const grid = event.target.closest?.('[data-grid]');
  const link = event.target.closest?.(stop);
  if (!grid || !link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const line = cells(link.closest('tr')).filter(Boolean);
  const ends = { Home: line[0], End: line.at(-1) };
  const next = steps[event.key] ? neighbour(grid, link, steps[event.key]) : ends[event.key];
  if (!steps[event.key] && event.key !== 'Home' && event.key !== 'End') return;
  event.preventDefault();
  if (next) enter(grid, next);
});

// Where one stood on each page: whoever comes back stands there again.
const places = new Map();
const page = () => location.pathname + location.search;
const stops = () => [...document.querySelectorAll('[data-grid]')].map(grid => [...grid.querySelectorAll(stop)]);
let returns = false;
document.addEventListener('turbo:visit', event => { returns = event.detail.action === 'restore'; });
document.addEventListener('focusin', event => {
  if (!event.target.matches('[data-grid] :is(a, summary)')) return;
  const all = stops(), grid = all.findIndex(links => links.includes(event.target));
  if (grid >= 0) places.set(page(), [grid, all[grid].indexOf(event.target)]);
});

function prepare() {
  const [last, kept] = places.get(page()) ?? [];
  stops().forEach((links, grid) => {
    const place = grid === last ? Math.min(kept, links.length - 1) : 0;
    links.forEach((link, i) => { link.tabIndex = i === place ? 0 : -1; });
    if (returns && grid === last) links[place]?.focus({ preventScroll: true });
  });
  // The words about keys are true with the script alone.
  document.querySelectorAll('[data-grid-keys]').forEach(words => { words.hidden = false; });
  returns = false;
}

// A press of Escape or elsewhere closes the choices of a cell.
function close(open, event) {
  if (!open || (event.type === 'click' && open.contains(event.target))) return;
  open.open = false;
  if (event.type === 'keydown') open.querySelector('summary').focus();
}
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') close(event.target.closest?.('.vk-cell-menu[open]'), event);
});
document.addEventListener('click', event => close(document.querySelector('.vk-cell-menu[open]'), event));

document.addEventListener('turbo:load', prepare);

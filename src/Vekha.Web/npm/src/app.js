// Everything on the pages works without this script; it only makes them quicker and kinder.
import * as Turbo from '@hotwired/turbo';
import './upload.js';
import './grid.js';
import './acts.js';

// The theme: the button writes a cookie that the server reads, so the first paint is right.
document.addEventListener('click', event => {
  const button = event.target.closest('[data-theme-switch]');
  if (!button) return;
  event.preventDefault();
  const dark = document.documentElement.dataset.bsTheme === 'dark';
  document.documentElement.dataset.bsTheme = dark ? 'light' : 'dark';
  document.cookie = `vekha-theme=${dark ? 'light' : 'dark'};path=/;max-age=31536000;samesite=lax`;
});

// A filter is applied as soon as it is changed.
document.addEventListener('change', event => {
  const form = event.target.closest('form[data-autosubmit]');
  if (form && !event.target.matches('input[type=search], input[type=text]')) form.requestSubmit();
});

// A second click on the same button does nothing while the first is under way.
document.addEventListener('turbo:submit-start', event => {
  const button = event.detail.formSubmission.submitter;
  if (button) { button.disabled = true; button.setAttribute('aria-busy', 'true'); }
});
document.addEventListener('turbo:submit-end', event => {
  const button = event.detail.formSubmission.submitter;
  if (button) { button.disabled = false; button.removeAttribute('aria-busy'); }
});

// One box marks all rows of its table.
document.addEventListener('change', event => {
  if (!event.target.matches('[data-mark-all]')) return;
  for (const box of event.target.closest('table').querySelectorAll('tbody input[type=checkbox]')) box.checked = event.target.checked;
});

// A page that tells what was just done, with a way to take it back, is asked for anew when one goes back to it.
document.addEventListener('turbo:load', () => { if (document.querySelector('.vk-undo')) Turbo.cache.exemptPageFromCache(); });

// A move inside the product is heard: the focus goes to the heading of the new page, or stays at the control that changed this one.
// What is wrong with a form has the focus by itself (autofocus).
let path = location.pathname;
let kept = '';
let moved = false;
document.addEventListener('turbo:before-render', () => { kept = document.activeElement?.id ?? ''; });
document.addEventListener('turbo:load', () => {
  const same = path === location.pathname;
  path = location.pathname;
  if (!moved) { moved = true; return; }
  if (document.activeElement !== document.body || location.hash || document.querySelector('[autofocus]')) return;
  const target = (same && kept && document.getElementById(kept)) || document.querySelector('main h1');
  if (!target) return;
  if (target.matches('h1')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
});

// After a form has worked the page stays where the person worked: a visit that follows a redirect loses the anchor of its address.
let worked = '';
document.addEventListener('turbo:submit-end', event => {
  const { submitter, formElement } = event.detail.formSubmission;
  worked = event.detail.success ? (submitter ?? formElement).closest('main :is(section, article)[id]')?.id ?? '' : '';
});
document.addEventListener('turbo:load', () => {
  const place = worked && !location.hash && document.getElementById(worked);
  worked = '';
  const told = place && (place.querySelector('[role=status], [role=alert]') ?? place);
  // Turbo itself scrolls to the top after this.
  if (told) setTimeout(() => told.scrollIntoView({ block: 'center' }), 100);
});

// Printing from a button; without script the browser's own command does the same.
document.addEventListener('click', event => {
  if (event.target.closest('[data-print]')) window.print();
});

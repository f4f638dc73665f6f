// A form with files shows how far it has come, and says at once what is too large. Without script the browser sends it as it is.
import { visit } from '@hotwired/turbo';
import { ready, shrink } from './shrink.js';

document.addEventListener('change', async event => {
  const field = event.target.closest('input[type=file][data-longest]');
  if (!field) return;
  await shrink(field);
  const large = [...field.files].find(file => file.size > Number(field.dataset.longest));
  const words = large ? field.dataset.tooLarge.replace('{0}', large.name) : '';
  // The form is not sent; why stands in the page, where it stays.
  field.setCustomValidity(words);
  sayAt(field, words);
});

function sayAt(field, words) {
  const id = `${field.id}-error`;
  document.getElementById(id)?.remove();
  field.toggleAttribute('aria-invalid', false);
  if (!words) return;
  const error = document.createElement('p');
  [error.id, error.className, error.textContent] = [id, 'vk-error', words];
  error.setAttribute('role', 'alert');
  field.setAttribute('aria-invalid', 'true');
  field.before(error);
}

// Captured, so that Turbo does not send the form a second time.
document.addEventListener('submit', event => {
  const form = event.target.closest('form[data-upload]');
  if (!form) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const button = event.submitter ?? form.querySelector('.btn-primary');
  ready(form).then(() => form.reportValidity() && send(form, button));
}, { capture: true });

function send(form, button) {
  const box = form.querySelector('[data-progress]');
  const request = new XMLHttpRequest();
  request.upload.addEventListener('progress', event => show(box, event.loaded / event.total));
  // What was chosen and typed is still on the page, and the key of the form lets it be sent again without harm.
  const fail = words => { button.disabled = false; box.hidden = true; tell(box, words); };
  request.addEventListener('load', () => finish(request) || fail(box.dataset.refused));
  for (const kind of ['error', 'timeout', 'abort']) request.addEventListener(kind, () => fail(box.dataset.broken));
  button.disabled = true;
  tell(box, null);
  show(box, 0);
  box.hidden = false;
  request.open('POST', form.action || location.href);
  request.send(new FormData(form));
}

function show(box, share) {
  const percent = Math.round(share * 100);
  box.querySelector('progress').value = percent;
  box.querySelector('output').textContent = `${percent} %`;
}

// Says what happened and what to do, or takes it away again.
function tell(box, words) {
  box.parentElement.querySelector('[data-broken-note]')?.remove();
  if (!words) return;
  const [title, ...rest] = words.split('\n');
  const note = document.createElement('div');
  note.className = 'vk-note vk-late';
  note.dataset.brokenNote = '';
  note.setAttribute('role', 'alert');
  for (const [kind, text] of [['strong', title], ['p', rest.join(' ')]]) {
    const part = document.createElement(kind);
    part.textContent = text;
    note.append(part);
  }
  box.before(note);
  note.scrollIntoView({ block: 'nearest' });
}

// Whether the answer was a page of ours: a proxy on the way may answer with something else, or with nothing.
function finish(request) {
  if (request.status === 200) {
    visit(request.responseURL, { action: 'replace' });
    return true;
  }
  const page = new DOMParser().parseFromString(request.responseText, 'text/html');
  const main = page.querySelector('main');
  if (!main) return false;
  const chosen = [...document.querySelectorAll('main input[type=file]')].filter(field => field.files.length > 0);
  document.querySelector('main').replaceWith(main);
  document.title = page.title;
  chosen.forEach(keep);
  document.querySelector('main [role=alert], main [aria-invalid], main .vk-error')?.scrollIntoView({ block: 'center' });
  return true;
}

// Files that nothing is said against stay chosen on the page that answers.
function keep(field) {
  const again = document.querySelector(`main input[type=file][name="${CSS.escape(field.name)}"]`);
  if (again && !again.closest('.vk-field')?.querySelector('.vk-error')) again.files = field.files;
}

// A form with files shows how far it has come, and says at once what is too large. Without script the browser sends it as it is.
import { visit } from '@hotwired/turbo';

document.addEventListener('change', event => {
  const field = event.target.closest('input[type=file][data-longest]');
  if (!field) return;
  const large = [...field.files].find(file => file.size > Number(field.dataset.longest));
  field.setCustomValidity(large ? `${large.name}: ${field.dataset.tooLarge}` : '');
  field.reportValidity();
});

// Captured, so that Turbo does not send the form a second time.
document.addEventListener('submit', event => {
  const form = event.target.closest('form[data-upload]');
  if (!form) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  send(form, event.submitter);
}, { capture: true });

function send(form, button) {
  const box = form.querySelector('[data-progress]');
  const request = new XMLHttpRequest();
  request.upload.addEventListener('progress', event => show(box, event.loaded / event.total));
  request.addEventListener('load', () => finish(request));
  // The connection broke: what was typed is still there, and the button can be pressed again.
  request.addEventListener('error', () => { button.disabled = false; box.hidden = true; });
  button.disabled = true;
  box.hidden = false;
  request.open('POST', form.action || location.href);
  request.send(new FormData(form));
}

function show(box, share) {
  const percent = Math.round(share * 100);
  box.querySelector('progress').value = percent;
  box.querySelector('output').textContent = `${percent} %`;
}

function finish(request) {
  if (request.status === 200) {
    visit(request.responseURL, { action: 'replace' });
    return;
  }
  const page = new DOMParser().parseFromString(request.responseText, 'text/html');
  document.querySelector('main').replaceWith(page.querySelector('main'));
  document.querySelector('main [role=alert], main [aria-invalid], main .vk-error')?.scrollIntoView({ block: 'center' });
}

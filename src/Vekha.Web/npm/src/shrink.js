// A large photo is made smaller before it is sent: a telephone takes eight megabytes where one shows a document as well. When and where it
// was taken stay in the file. The page says what was done, and whoever wants the photo sent as it is ticks a box; without script it is.
const large = 2 << 20;
const longest = 2560;
const quality = 0.85;
// Less is not worth another picture than the one that was taken.
const worth = 0.7;

const exif = 0xFFE1, exifName = 0x45786966, scan = 0xFFDA, orientation = 0x0112;

const working = new WeakMap();
const choices = new WeakMap();

// A signature is of the file as it is.
const isSigned = files => files.some(file => /\.(sig|p7s)$/i.test(file.name));

// Resolves when all photos of the form are as they will be sent.
export const ready = form => Promise.all([...form.querySelectorAll('input[type=file]')].map(field => working.get(field)));

// Resolves when the chosen files are small.
export function shrink(field) {
  const told = field.closest('.vk-field')?.querySelector('[data-shrink]');
  if (!told) return Promise.resolve();
  const work = shrinkAll(field, told, [...field.files]);
  working.set(field, work);
  return work;
}

async function shrinkAll(field, told, chosen) {
  const made = isSigned(chosen) ? chosen : await Promise.all(chosen.map(smaller));
  const pairs = chosen.map((file, i) => [file, made[i]]).filter(([file, small]) => small !== file);
  told.hidden = pairs.length === 0;
  told.querySelector('input').checked = false;
  choices.set(field, { chosen, made });
  if (pairs.length === 0) return;
  const sum = files => (files.reduce((bytes, file) => bytes + file.size, 0) / (1 << 20)).toLocaleString('ru', { maximumFractionDigits: 1 });
  told.querySelector('[role=status]').textContent = told.dataset.shrink.replace('{0}', pairs.map(([file]) => file.name).join(', '))
    .replace('{1}', sum(pairs.map(([file]) => file))).replace('{2}', sum(pairs.map(([, small]) => small)));
  put(field, made);
}

function put(field, files) {
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  field.files = list.files;
}

document.addEventListener('change', event => {
  if (!event.target.matches('[data-shrink] input')) return;
  const field = event.target.closest('.vk-field').querySelector('input[type=file]');
  const { chosen, made } = choices.get(field);
  put(field, event.target.checked ? chosen : made);
});

// The file itself where it is small, no picture, or damaged.
async function smaller(file) {
  if (file.size <= large || !/^image\/(jpeg|png)$/.test(file.type)) return file;
  try {
    // Upright, whichever way the telephone was held.
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const share = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.round(picture.width * share), Math.round(picture.height * share)];
    const drawing = canvas.getContext('2d');
    drawing.imageSmoothingQuality = 'high';
    drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const drawn = await new Promise(done => canvas.toBlob(done, file.type, quality));
    const taken = file.type === 'image/jpeg' ? await takenOf(file) : null;
    const parts = taken ? [drawn.slice(0, 2), taken, drawn.slice(2)] : [drawn];
    const made = new File(parts, file.name, { type: file.type, lastModified: file.lastModified });
    return made.size < file.size * worth ? made : file;
  } catch {
    return file;
  }
}

// The part of a JPEG file that tells when, where and with what it was taken; null where there is none.
async function takenOf(file) {
  const view = new DataView(await file.slice(0, 1 << 18).arrayBuffer());
  for (let at = 2; at + 10 < view.byteLength; at += 2 + view.getUint16(at + 2)) {
    const mark = view.getUint16(at);
    if (mark < 0xFF00 || mark === scan) return null;
    if (mark !== exif || view.getUint32(at + 4) !== exifName) continue;
    const part = new Uint8Array(view.buffer.slice(at, at + 2 + view.getUint16(at + 2)));
    setUpright(new DataView(part.buffer, 10));
    return part;
  }
  return null;
}

// The picture is drawn as it was held: told so once more, it would be turned once more.
function setUpright(tiff) {
  const little = tiff.getUint16(0) === 0x4949;
  const list = tiff.getUint32(4, little);
  for (let i = 0; i < tiff.getUint16(list, little); i++) {
    const entry = list + 2 + 12 * i;
    if (tiff.getUint16(entry, little) === orientation) tiff.setUint16(entry + 8, 1, little);
  }
}

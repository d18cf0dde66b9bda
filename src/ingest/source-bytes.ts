import { type Read, refuse } from './source-fault.ts';

/** How the files that are no text begin, and what to do about each. */
const FORMATS: readonly { readonly bytes: readonly number[]; readonly message: string }[] = [
  { bytes: [0xff, 0xfe, 0, 0], message: 'is UTF-32; save it as UTF-8' },
  { bytes: [0xff, 0xfe], message: 'is UTF-16; save it as UTF-8 (iconv -f UTF-16 -t UTF-8)' },
  { bytes: [0xfe, 0xff], message: 'is UTF-16; save it as UTF-8 (iconv -f UTF-16 -t UTF-8)' },
  { bytes: [0x25, 0x50, 0x44, 0x46], message: 'is a PDF; copy its text into a .txt file' },
  {
    bytes: [0x50, 0x4b, 3, 4],
    message: 'is a ZIP archive or a word processor’s file; save it as plain text',
  },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], message: 'is a word processor’s file; save it as plain text' },
  {
    bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    message: 'is a word processor’s file (RTF); save it as plain text',
  },
  { bytes: [0x1f, 0x8b], message: 'is compressed; unpack it first' },
];

/** The text of a file, which must be UTF-8, with or without a byte order mark; the mark is not part of the text. */
export function decodeSource(bytes: Uint8Array): Read<string> {
  if (bytes.length === 0)
    return refuse('is empty; write the headline in the first line, then the paragraphs');
  const format = FORMATS.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (format) return refuse(format.message);
  if (bytes.includes(0)) return refuse(describeNulBytes(bytes));
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const advice = 'save it as UTF-8 (for Windows-1252: iconv -f WINDOWS-1252 -t UTF-8)';
    return refuse(`is not UTF-8; ${advice}`, findBrokenLine(bytes));
  }
}

/**
 * The text of a saved web page, which may say that it is in another encoding than UTF-8. Only the first kilobyte is asked, as browsers do
 * (HTML Living Standard, 13.2.3.2); an encoding that is not known here is refused by name.
 */
export function decodePage(bytes: Uint8Array): Read<string> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,30})/i.exec(head)?.[1];
  if (label === undefined || /^utf-?8$/i.test(label)) return decodeSource(bytes);
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    return { ok: true, value: decoder.encoding === 'windows-1252' ? mendMarks(text) : text };
  } catch {
    return refuse(`says charset=${label} and is not readable as that; save the page anew as UTF-8`, 1);
  }
}

/** 0x80 to 0x9F of Windows-1252 (Encoding Standard, index windows-1252); Node 20 reads them as control characters. */
const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function mendMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (mark) => WINDOWS_MARKS[mark.charCodeAt(0) - 0x80] ?? mark);
}

/** UTF-16 of English has a NUL in nearly every second byte and in hardly any of the others; programs have them anywhere. */
function describeNulBytes(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 2000);
  const shareFrom = (first: number) => {
    const half = sample.filter((_, index) => index % 2 === first);
    return half.filter((byte) => byte === 0).length / half.length;
  };
  const [even, odd] = [shareFrom(0), shareFrom(1)];
  return Math.max(even, odd) > 0.6 && Math.min(even, odd) < 0.1
    ? `is UTF-16; save it as UTF-8 (iconv -f UTF-16${odd > even ? 'LE' : 'BE'} -t UTF-8)`
    : 'is no text but binary data; give a .txt, .md or .html file';
}

function findBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let line = 1, start = 0; start <= bytes.length; line += 1) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return 1;
}

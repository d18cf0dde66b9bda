import { describe, expect, it } from 'vitest';
import { decodeSource } from '#ingest/source-bytes.ts';

describe('decodeSource', () => {
  it('decodes UTF-8 with and without a byte order mark to the same text', () => {
    const text = '“Oui”, dit-il à Genève.';
    expect(decodeSource(Buffer.from(text))).toEqual({ ok: true, value: text });
    expect(decodeSource(Buffer.from(`\ufeff${text}`))).toEqual({ ok: true, value: text });
  });

  it.each<[string, Uint8Array, string]>([
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['UTF-16 with its mark', Buffer.from('\ufeffThe talks', 'utf16le'), 'UTF-16'],
    ['UTF-16 without', Buffer.from('The talks begin on Monday.', 'utf16le'), 'UTF-16LE'],
    ['UTF-16 the other way round', Buffer.from('The talks begin.', 'utf16le').swap16(), 'UTF-16BE'],
    [
      'a program',
      Buffer.from(`\x7fELF\x02\x01\x01${'\0'.repeat(900)}${'text'.repeat(99)}`, 'latin1'),
      'binary',
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n…'), 'PDF'],
    ['a word processor’s file', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'word processor'],
    ['binary data', Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6, 0, 7, 8, 9]), 'binary'],
  ])('refuses %s by name', (_, bytes, words) => {
    const decoded = decodeSource(bytes);
    expect(decoded.ok ? 'decoded' : decoded.fault.message).toContain(words);
  });

  it('names the line of the first byte that is not UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('Caf\u00e9\nTwo\n'),
      Buffer.from('\u0093Yes\u0094\n', 'latin1'),
    ]);
    expect(decodeSource(bytes)).toMatchObject({ ok: false, fault: { line: 3 } });
  });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { large, limitsFor, standard } from '../src/attachments/limits.ts';
import { refuse } from '../src/attachments/refuse.ts';

const mb = 1024 * 1024;
const file = (name: string, size = 10) => ({ name, size });

test('an empty file is named first, whatever its type', () => {
  assert.equal(refuse(file('x.exe', 0), [], standard), 'Your file is empty. Try attaching a different file.');
});

test('an unknown type is refused before a duplicate', () => {
  assert.match(refuse(file('x.exe'), [file('x.exe')], standard) ?? '', /^We can't attach this file type\. Try attaching a DOC, DOCX, .*, or PJP\.$/);
});

test('types are told by their letters, not their case', () => assert.equal(refuse(file('SCAN.PDF'), [], standard), undefined));

test('the same name is a duplicate', () => {
  assert.equal(refuse(file('x.txt'), [file('x.txt', 99)], standard), 'You have already attached this file.');
});

test('a file may have exactly the limit', () => assert.equal(refuse(file('x.txt', 6 * mb), [], standard), undefined));

test('one byte more is too large', () => {
  assert.equal(refuse(file('x.txt', 6 * mb + 1), [], standard), 'Your file is too large. Try attaching a file smaller than 6MB.');
});

test('the total has a limit', () => {
  assert.equal(
    refuse(file('b.txt', 5 * mb), [file('a.txt', 5 * mb + 1)], standard),
    'Your files are too large. The total size of all files must be smaller than 10MB.');
});

test('an Oracle Health team in the pilot has the large limits', () => {
  assert.equal(limitsFor({ largeAttachments: false, cernerPilot: true, ohTriageGroup: true }), large);
});

test('an Oracle Health team outside the pilot has not', () => {
  assert.equal(limitsFor({ largeAttachments: false, cernerPilot: false, ohTriageGroup: true }), standard);
});

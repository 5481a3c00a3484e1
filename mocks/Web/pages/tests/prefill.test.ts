import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Prefill } from '../src/compose/prefill.ts';

const edited = 'sm_editor_prefill_edited';
const deleted = 'sm_editor_prefill_deleted';

const told = (prefill: Prefill, ...texts: string[]) => texts.map(text => prefill.after(text));

test('the first edit is told, and no other, even after the box was cleared', () => {
  assert.deepEqual(told(new Prefill('Ada'), 'Ada!', 'Ada!!', '', 'Hello'), [edited, undefined, deleted, undefined]);
});

test('clearing it at once is told once', () => {
  assert.deepEqual(told(new Prefill('Ada'), '', 'Hello', ''), [deleted, edited, undefined]);
});

test('of an empty box nothing is told', () => {
  assert.deepEqual(told(new Prefill(''), 'Hello', ''), [undefined, undefined]);
});

test('a saved signature that arrives later counts', () => {
  const prefill = new Prefill('');
  prefill.standsFor('\n\n\nAda');
  assert.deepEqual(told(prefill, 'Hello\n\n\nAda'), [edited]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ApiError, createHttp, sendMessage } from '../src/api/index.ts';

interface Call { url: string; init: RequestInit }

function fake(...answers: Response[]) {
  const calls: Call[] = [];
  const http = createHttp({
    baseUrl: 'http://bff',
    fetch: (url, init) => {
      calls.push({ url: String(url), init: init ?? {} });
      return Promise.resolve(answers.shift() ?? Response.json({ data: { attributes: {} } }));
    },
  });
  return { http, calls };
}

const header = (call: Call | undefined, name: string) => new Headers(call?.init.headers).get(name);

const message = { category: 'OTHER', body: 'Hello ', subject: 'A question', recipient_id: 7 };

test('the CSRF token of an answer is echoed by the next unsafe request', async () => {
  const { http, calls } = fake(new Response('', { headers: { 'X-CSRF-Token': 'abc' } }), new Response('{}'), new Response('{}'));
  await http.get('/a');
  await http.get('/b');
  await http.send('POST', '/c', {});
  assert.deepEqual(calls.map(call => header(call, 'X-CSRF-Token')), [null, null, 'abc']);
});

test('answers are asked for in camel case', async () => {
  const { http, calls } = fake(new Response('{}'));
  await http.get('/a');
  assert.equal(header(calls[0], 'X-Key-Inflection'), 'camel');
});

test('a refusal carries status, code and detail', async () => {
  const { http } = fake(Response.json({ errors: [{ code: 'SM98', detail: 'Oracle Health message send failed' }] }, { status: 400 }));
  await assert.rejects(http.get('/a'), new ApiError(400, 'SM98', 'Oracle Health message send failed'));
});

test('a refusal that is no JSON has its status for a code', async () => {
  const { http } = fake(new Response('<html>', { status: 502 }));
  await assert.rejects(http.get('/a'), new ApiError(502, '502', ''));
});

for (const [ohTriageGroup, query] of [[true, '?is_oh_triage_group=true'], [false, '']] as const) {
  test(`a message to ${ohTriageGroup ? 'an Oracle Health' : 'a VistA'} team is sent to messages${query}`, async () => {
    const { http, calls } = fake();
    await sendMessage(http, message, { ohTriageGroup });
    assert.equal(calls[0]?.url, `http://bff/my_health/v1/messaging/messages${query}`);
  });
}

test('files go with the message as a form', async () => {
  const { http, calls } = fake();
  await sendMessage(http, message, { ohTriageGroup: false, attachments: [new File(['x'], 'x.txt')] });
  const form = calls[0]?.init.body as FormData;
  assert.deepEqual(JSON.parse(String(form.get('message'))), message);
  assert.deepEqual(form.getAll('uploads[]').map(part => (part as File).name), ['x.txt']);
});

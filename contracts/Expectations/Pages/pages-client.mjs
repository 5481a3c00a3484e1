// Runs the pages' own API client under Node: a call per line in, its outcome per line out. argv[2] is the URL of the built client.
import { createInterface } from 'node:readline';

const api = await import(process.argv[2]);

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(await outcome(JSON.parse(line))));
}

async function outcome({ provider, csrfToken, call, args }) {
  try {
    const http = await clientOfALoadedPage(provider, csrfToken);
    return { result: (await api[call](http, ...args.map(revive))) ?? null };
  } catch (error) {
    return { error: { name: error.name, message: error.message, status: error.status ?? 0, code: error.code ?? '' } };
  }
}

// By the time a user does anything, an earlier answer has brought the CSRF token: here that answer is made up.
async function clientOfALoadedPage(provider, csrfToken) {
  let loaded = false;
  const http = api.createHttp({
    baseUrl: provider,
    fetch: (url, init) => {
      if (loaded) return fetch(url, init);
      loaded = true;
      return Promise.resolve(new Response(null, { headers: { 'X-CSRF-Token': csrfToken } }));
    },
  });
  await http.get('/');
  return http;
}

// What JSON cannot say: dates, and files among a call's options.
function revive(value) {
  if (value?.$date) return new Date(value.$date);
  if (value?.attachments) return { ...value, attachments: value.attachments.map(({ name, type, text }) => new File([text], name, { type })) };
  return value;
}

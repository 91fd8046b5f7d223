import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { after, describe, it } from 'node:test';
import { readContent } from './content.ts';
import { asker, newRecord } from './new.ts';
import { NEW_KINDS, QUESTIONS, type NewKind } from './questions.ts';

const root = mkdtempSync(join(tmpdir(), 'kde-new-'));
after(() => rmSync(root, { recursive: true }));
const folder = (): string => mkdtempSync(join(root, 'content-'));

interface Ran { readonly code: number; readonly out: string; readonly error: string; readonly asked: readonly string[] }
/** Runs the command in a folder; without answers there is nobody to ask. */
async function run(content: string, args: readonly string[], answers?: readonly string[]): Promise<Ran> {
  let [out, error] = ['', ''];
  const asked: string[] = [];
  const rest = [...(answers ?? [])];
  const ask = (question: string): Promise<string | undefined> => {
    asked.push(question);
    return Promise.resolve(rest.shift());
  };
  const code = await newRecord(args, { content, today: '2026-11-22', ask: answers && ask, print: (text) => void (out += text), printError: (text) => void (error += text) });
  return { code, out, error, asked };
}

/** The least that each kind needs. */
const LEAST: Readonly<Record<NewKind, readonly string[]>> = {
  law: ['--id', 'proefwet', '--title.nl', 'Proefwet', '--title.en', 'Trial Act', '--everyday.nl', 'Om te proberen', '--everyday.en', 'To try it out', '--instrument', 'regulation', '--status', 'in werking'],
  fund: ['--id', 'proeffonds', '--name.nl', 'Proeffonds', '--name.en', 'Trial fund', '--level', 'eu', '--digital.role', 'hoofddoel', '--digital.reason', 'Alles is digitaal.'],
  network: ['--id', 'proefnetwerk', '--name.nl', 'Proefnetwerk', '--name.en', 'Trial network', '--kind', 'network', '--reach', 'national'],
  service: ['--id', 'proefdienst', '--name.nl', 'Proefdienst', '--name.en', 'Trial service', '--kind', 'tool', '--description', 'Helpt u kiezen.'],
};

describe('kde-data new', () => {
  for (const kind of Object.keys(NEW_KINDS) as NewKind[]) {
    it(`writes a ${kind} that is right, from flags alone`, async () => {
      const content = folder();
      const { code, out, error } = await run(content, [kind, ...LEAST[kind]]);
      assert.deepEqual([code, error], [0, '']);
      const { records, issues } = readContent(content);
      assert.deepEqual(issues, []);
      const [record] = records[NEW_KINDS[kind]];
      assert.deepEqual([record?.id, record?.asOf], [LEAST[kind][1], '2026-11-22']);
      assert.match(out, /^Gemaakt: .*\.yaml\n\nZo gaat u verder:\n1\. .*\n2\. .*\n3\. .*npx kde-data validate\n$/);
    });

    it(`claims nothing about a ${kind} that nobody said`, async () => {
      const content = folder();
      await run(content, [kind, ...LEAST[kind]]);
      const text = readFileSync(join(content, NEW_KINDS[kind], `${LEAST[kind][1]}.yaml`), 'utf8');
      assert.doesNotMatch(text, /source-read|secondary|hoog|: ja|: nee|: open\b|: active|: lopend/);
    });

    it(`asks everything about a ${kind} in Dutch, with what may be answered`, async () => {
      const { asked } = await run(folder(), [kind, ...LEAST[kind]], QUESTIONS[kind].map(() => ''));
      assert.equal(asked.length, QUESTIONS[kind].length - LEAST[kind].length / 2);
      for (const question of asked) assert.match(question, /^[A-Z].* \(.+\)\n> $/);
    });
  }

  it('writes the answers to its questions, a word from a list in Dutch too', async () => {
    const content = folder();
    const answers = ['proefwet', 'Proefwet: “de eerste”', 'Trial Act', 'Om te proberen', 'To try it out', 'verordening', 'in werking', 'Stb. 2026, 187', '', '', '', 'ja', 'als gebruiker', '', '', 'nee', 'geen taak', 'https://wetten.overheid.nl/BWBR0040936', '2026-11-20'];
    const { code, asked } = await run(content, ['law'], answers);
    assert.deepEqual([code, asked.length], [0, answers.length]);
    const { records: { laws: [law] }, issues } = readContent(content);
    assert.deepEqual(issues, []);
    assert.deepEqual(law?.everyday, { nl: 'Om te proberen', en: 'To try it out' });
    assert.deepEqual(law?.title, { nl: 'Proefwet: “de eerste”', en: 'Trial Act' });
    assert.deepEqual([law?.instrument, law?.identifiers, law?.sources, law?.asOf], ['regulation', { number: 'Stb. 2026, 187' }, [{ url: 'https://wetten.overheid.nl/BWBR0040936' }], '2026-11-20']);
    assert.deepEqual(law?.appliesTo, { gemeente: { value: 'ja', reason: 'als gebruiker' }, provincie: { value: 'onbekend' }, waterschap: { value: 'nee', reason: 'geen taak' } });
  });

  it('says at once what is wrong with an answer, and asks again', async () => {
    const content = folder();
    const { code, out, asked } = await run(content, ['law', ...LEAST.law.slice(2)], ['Proef Wet', '', 'proefwet', '', '24R1689', '32024R1689', '', '', 'misschien', 'ja', '', '', '', '', '', 'ftp://x', '', 'gisteren', '2026-02-30', '']);
    assert.equal(code, 0, out);
    assert.deepEqual(out.split('\n').slice(0, 7), [
      '"Proef Wet" kan hier niet. Verwacht: kleine letters, cijfers en streepjes, zoals ai-act.', 'Dit antwoord is nodig.', '"24R1689" kan hier niet. Verwacht: zoals 32024R1689.',
      '"misschien" staat niet in de lijst. Kies uit: ja (ja), deels (deels), nee (nee), onbekend (onbekend).', '"ftp://x" kan hier niet. Verwacht: een adres dat met https:// begint.', '"gisteren" kan hier niet. Verwacht: een dag die bestaat, zoals 2026-12-02.', '"2026-02-30" kan hier niet. Verwacht: een dag die bestaat, zoals 2026-12-02.',
    ]);
    assert.equal(asked.filter((question) => question.startsWith('Korte naam')).length, 3);
  });

  it('believes no claim without a source', async () => {
    const content = folder();
    const refused = await run(content, ['service', ...LEAST.service, '--evidence', 'source-read']);
    assert.deepEqual([refused.code, existsSync(join(content, 'services'))], [2, false]);
    assert.match(refused.error, /^--evidence: Zonder bron kan niemand dit nagaan\./);
    assert.equal((await run(content, ['service', ...LEAST.service, '--evidence', 'source-read', '--source', 'https://vng.nl/x'])).code, 0);
  });

  it('never overwrites a record', async () => {
    const content = folder();
    await run(content, ['law', ...LEAST.law]);
    const file = join(content, 'laws/proefwet.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}# van een redacteur\n`);
    const { code, error } = await run(content, ['law', ...LEAST.law]);
    assert.equal(code, 2);
    assert.match(error, /^--id: Er is al een bestand .*proefwet\.yaml\./);
    assert.match(readFileSync(file, 'utf8'), /# van een redacteur\n$/);
  });

  it('writes nothing when it is stopped half-way', async () => {
    const content = folder();
    const { code, error } = await run(content, ['law'], ['proefwet', 'Proefwet']);
    assert.deepEqual([code, error, existsSync(join(content, 'laws'))], [1, '\nGestopt. Er is niets geschreven.\n', false]);
  });

  it('names every flag that is missing or unknown', async () => {
    const content = folder();
    const { code, error } = await run(content, ['fund', '--id', 'proeffonds', '--level', 'wereld']);
    assert.equal(code, 2);
    assert.deepEqual(error.split('\n\n')[0]?.split('\n').map((line) => line.split(':')[0]), ['--name.nl', '--name.en', '--level', '--digital.role', '--digital.reason']);
    for (const args of [[], ['organisation'], ['law', '--colour', 'blue'], ['law', 'avg']]) assert.match((await run(content, args)).error, /Gebruik: kde-data new/, args.join(' '));
  });
});

describe('the questions on a terminal', () => {
  it('get their answers in order, also when these come early, and none at the end', async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    input.end('een\ntwee\n');
    const { ask, close } = asker(input, output);
    assert.deepEqual([await ask('Eerste? '), await ask('Tweede? '), await ask('Derde? ')], ['een', 'twee', undefined]);
    close();
    assert.equal(String(output.read()), 'Eerste? Tweede? Derde? ');
  });
});

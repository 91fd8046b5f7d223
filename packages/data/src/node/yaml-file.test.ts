import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readYaml } from './yaml-file.ts';

const TEXT = `# an editor's note
id: proef
title:
  nl: Proefwet
dates:
  - id: een
    kind: stap

  - id: twee
    text: >-
      Lange
      tekst.
`;

describe('readYaml', () => {
  it('reads every scalar as the text that was written', () => {
    const { data } = readYaml('year: 2030\nday: 2026-12-02\nanswer: no\nversion: 1.10\nnothing:\nlist: [true, 0x10]\n', 'x.yaml');
    assert.deepEqual(data, { year: '2030', day: '2026-12-02', answer: 'no', version: '1.10', nothing: '', list: ['true', '0x10'] });
  });

  it('knows on which line a field stands, or the nearest thing around it', () => {
    const { lineOf } = readYaml(TEXT, 'x.yaml');
    const lines = { '': 1, id: 2, title: 3, 'title.nl': 4, 'title.en': 3, dates: 5, 'dates[0]': 6, 'dates[0].kind': 7, 'dates[1]': 9, 'dates[1].text': 10, 'dates[1].source.url': 9, 'dates[7].kind': 5, other: 1 };
    for (const [path, line] of Object.entries(lines)) assert.equal(lineOf(path), line, path);
  });

  it('reports bad YAML with its line', () => {
    for (const [text, line] of [['id: a\nid: b\n', 2], ['id: [a\n', 2], ['id: "a\n', 2], ['a: b: c\n', 1], ['id: x\n\ttitle: y\n', 2]] as const) {
      const { issues } = readYaml(text, 'x.yaml');
      assert.equal(issues[0]?.file, 'x.yaml');
      assert.equal(issues[0]?.line, line, JSON.stringify([text, issues]));
    }
  });
});

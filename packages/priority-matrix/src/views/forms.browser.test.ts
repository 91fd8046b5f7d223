import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors } from '@digitaal-europa/ui/testing';
import type { BoardSettings, Decision, OwnTask } from '../model/board.ts';
import { changeSettings } from '../model/edit.ts';
import { previewOf } from '../model/preview.ts';
import { fill, sample, showView, TODAY, type ShowOptions, type Shown } from './details.fixture.ts';
import { moveFormView, readPlace } from './move-form.view.ts';
import { ownTaskView } from './own-task.view.ts';
import { weightsView, type WeightsProps } from './weights.view.ts';

const KEY = 'ai/taak';
const LAWS = [sample('ai', { when: '2027-09-01' }), sample('later', { when: '2029-01-01' })];
const MOVED: Decision = { move: { quadrant: 'nu-doen', startBy: '2027-01', reason: 'Valt samen', by: 'CIO', on: TODAY, basis: {} } };
const open = (decision: Decision = {}, options: Partial<ShowOptions> = {}): Promise<Shown> => showView((context, { card }) => moveFormView(card(KEY), context), { laws: LAWS, decisions: { [KEY]: decision }, ...options });
const choose = ({ one }: Shown, quadrant: string): void => one(`input[value=${quadrant}]`).click();
const month = ({ one }: Shown, value: string): void => { const [year = '', m = ''] = value.split('-'); fill(one('[name=month]'), m); fill(one('[name=year]'), year); };
const save = ({ one }: Shown): void => one('[type=submit]').click();
const error = ({ text }: Shown): string => text('.form > .mistake');
const focused = ({ root }: Shown): string | null | undefined => root.activeElement?.getAttribute('name');

describe('the form in which a card is moved', () => {
  guardConsole();

  for (const language of ['nl', 'en'] as const) {
    it(`is accessible, also with a mistake and in forced colours, in ${language}`, async () => {
      const shown = await open(MOVED, { context: { language }, width: 280 });
      await expectAccessible(shown.root.host);
      expect(shown.one('.form').scrollWidth).to.be.at.most(shown.one('.form').clientWidth);
      month(shown, '2029-01');
      save(shown);
      expect(error(shown)).not.to.equal('');
      await expectAccessible(shown.root.host);
      if (hasForcedColors) await inForcedColors(() => expectAccessible(shown.root.host));
    });
  }

  it('says where the computer puts it and what each choice means, in months', async () => {
    const shown = await open();
    expect(shown.text('.form__heading')).to.equal('Verplaats: Taak ai');
    expect(shown.text('.form > .hint')).to.include('Berekend: Inplannen, begin uiterlijk juni 2027.');
    expect(shown.all('.choice').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Nu doen begin nu, of uiterlijk in februari 2027', 'Inplannen begin na februari 2027; het begin komt in de planning',
      'Samen doen of uitbesteden begin nu, of uiterlijk in februari 2027; kies met wie', 'Volgen begin na februari 2027; u ziet het hier als de datum verandert',
    ]);
    for (const one of shown.all('.choice')) expect(one.offsetHeight).to.be.at.least(44);
    expect(shown.all('input:checked').map((one) => (one as HTMLInputElement).value)).to.deep.equal(['inplannen']);
  });

  it('moves with quadrant, month, reason and name, and closes', async () => {
    const shown = await open();
    choose(shown, 'nu-doen');
    month(shown, '2027-02');
    fill(shown.one('#move-reason'), ' Valt samen ');
    fill(shown.one('#move-by'), 'CIO');
    save(shown);
    expect(shown.said).to.deep.equal([`move ${KEY} {"quadrant":"nu-doen","startBy":"2027-02","reason":"Valt samen","by":"CIO"}`, 'openMove ']);
  });

  it('needs no month, no reason and no name', async () => {
    const shown = await open();
    choose(shown, 'volgen');
    save(shown);
    expect(shown.said[0]).to.equal(`move ${KEY} {"quadrant":"volgen"}`);
  });

  it('begins with what was chosen before, and keeps it whatever the months did since', async () => {
    const shown = await open({ move: { ...MOVED.move, quadrant: 'inplannen', startBy: '2026-10', on: TODAY, basis: {} } });
    save(shown);
    expect(shown.said[0]).to.equal(`move ${KEY} {"quadrant":"inplannen","startBy":"2026-10","reason":"Valt samen","by":"CIO"}`);
  });

  for (const [what, quadrant, when, field, words] of [
    ['a month without a year', 'nu-doen', '-02', 'year', 'Kies ook een jaar, of haal de maand weg.'],
    ['a year without a month', 'nu-doen', '2027-', 'month', 'Kies ook een maand, of haal het jaar weg.'],
    ['a month that is over', 'nu-doen', '2026-10', 'month', 'Die maand is voorbij. Kies november 2026 of later.'],
    ['a later month for now', 'nu-doen', '2027-03', 'month', 'Wie in maart 2027 begint, past niet bij Nu doen. Kies een andere maand, of kies Inplannen of Volgen.'],
    ['an early month for later', 'volgen', '2027-02', 'month', 'Wie in februari 2027 begint, past niet bij Volgen. Kies een andere maand, of kies Nu doen of Samen doen of uitbesteden.'],
  ] as const) {
    it(`refuses ${what} in words, and leads to the field`, async () => {
      const shown = await open();
      choose(shown, quadrant);
      month(shown, when);
      save(shown);
      expect([error(shown), focused(shown), shown.one(`[name=${field}]`).getAttribute('aria-invalid'), shown.said]).to.deep.equal([words, field, 'true', []]);
      choose(shown, 'inplannen');
      expect([error(shown), shown.all('[aria-invalid]').length]).to.deep.equal(['', 0]);
    });
  }

  it('refuses to save without a quadrant', async () => {
    const context = (await open()).context();
    expect(readPlace(new FormData(), {}, context)).to.deep.equal({ field: 'quadrant', text: 'Kies een vak.' });
  });

  it('is cancelled by Escape and by its button, and Escape goes no further', async () => {
    const shown = await open();
    let outside = 0;
    shown.root.addEventListener('keydown', () => { outside += 1; });
    shown.one('#move-reason').focus();
    await sendKeys({ press: 'Escape' });
    expect([shown.said, outside]).to.deep.equal([['openMove '], 0]);
    shown.all('.button').at(-1)?.click();
    expect(shown.said).to.deep.equal(['openMove ', 'openMove ']);
  });

  it('works by the keyboard alone', async () => {
    const shown = await open();
    shown.one('input[value=inplannen]').focus();
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    expect(shown.said).to.deep.equal([`move ${KEY} {"quadrant":"nu-doen"}`, 'openMove ']);
  });
});

describe('the form of an own task', () => {
  guardConsole();
  const task: OwnTask = { key: 'eigen/1', title: 'Raad bijpraten', quadrant: 'inplannen', startBy: '2027-05' };
  const show = async (own?: OwnTask): Promise<Shown & { readonly saved: unknown[] }> => {
    const saved: unknown[] = [];
    const shown = await showView((context) => ownTaskView({ task: own, onSave: (one) => { saved.push(one); }, onCancel: () => { saved.push('cancel'); } }, context), { laws: LAWS });
    return { ...shown, saved };
  };

  it('is accessible, new and to change', async () => {
    await expectAccessible((await show()).root.host);
    await expectAccessible((await show(task)).root.host);
  });

  it('adds a task with a title, a quadrant and a month', async () => {
    const shown = await show();
    fill(shown.one('[name=title]'), ' Raad bijpraten ');
    choose(shown, 'inplannen');
    month(shown, '2027-05');
    save(shown);
    expect(shown.saved).to.deep.equal([{ title: 'Raad bijpraten', quadrant: 'inplannen', startBy: '2027-05' }]);
  });

  it('asks for a name and for a quadrant', async () => {
    const shown = await show();
    save(shown);
    expect([error(shown), focused(shown)]).to.deep.equal(['Geef de taak een naam.', 'title']);
    fill(shown.one('[name=title]'), 'Raad');
    save(shown);
    expect([error(shown), focused(shown), shown.saved]).to.deep.equal(['Kies een vak.', 'quadrant', []]);
  });

  it('changes one, removes one, and is cancelled', async () => {
    const shown = await show(task);
    expect(shown.text('.form__heading')).to.equal('Wijzig: Raad bijpraten');
    save(shown);
    expect(shown.saved).to.deep.equal([{ title: 'Raad bijpraten', quadrant: 'inplannen', startBy: '2027-05' }]);
    shown.all('.button').at(-1)?.click();
    expect([shown.said, shown.saved.at(-1)]).to.deep.equal([['removeOwn eigen/1'], 'cancel']);
    shown.one('[name=title]').focus();
    await sendKeys({ press: 'Escape' });
    expect(shown.saved).to.have.length(3);
  });
});

describe('weights, lead times and lines', () => {
  guardConsole();
  const show = async (settings: BoardSettings = {}, options: Partial<ShowOptions> = {}): Promise<Shown & { readonly acts: unknown[] }> => {
    const acts: unknown[] = [];
    let tried = settings;
    const shown = await showView((context, self) => {
      const props: WeightsProps = {
        tried, preview: previewOf(context.board, { ...context.board, settings: tried }, { laws: LAWS, today: TODAY }),
        onTry: (part) => { acts.push(part); tried = changeSettings({ ...context.board, settings: tried }, part).settings; self.show(); }, onReset: () => { tried = {}; acts.push('reset'); self.show(); }, onSave: () => { acts.push('save'); }, onCancel: () => { acts.push('cancel'); },
      };
      return weightsView(props, context);
    }, { laws: LAWS, ...options });
    return { ...shown, acts };
  };

  for (const language of ['nl', 'en'] as const) {
    it(`are accessible, also narrow and with a mistake, in ${language}`, async () => {
      const shown = await show({ urgentWithin: 12 }, { context: { language }, width: 280 });
      await expectAccessible(shown.root.host);
      fill(shown.one('#weights-S'), '99');
      await expectAccessible(shown.root.host);
      expect(shown.one('.form').scrollWidth).to.be.at.most(shown.one('.form').clientWidth);
    });
  }

  it('show the defaults, and what would move while the visitor tries', async () => {
    const shown = await show();
    expect(shown.text('[role=status]')).to.equal('Er verschuift niets.');
    expect(shown.all('.work input').map((one) => (one as HTMLInputElement).value)).to.deep.equal(['3', '6', '12', '6', '1', '1.25', '1.5', '3', '51']);
    fill(shown.one('#weights-urgent'), '12');
    expect(shown.acts).to.deep.equal([{ urgentWithin: 12 }]);
    expect(shown.text('[role=status]')).to.equal('1 kaart verschuift. 1 van Inplannen naar Nu doen.');
    expect(shown.text('.weights__preview tbody tr')).to.equal('Nu doen01 | Inplannen21 | Samen doen of uitbesteden00 | Volgen00');
    expect(shown.text('.weights__moved')).to.equal('Taak ai Inplannen → Nu doen');
  });

  it('say how many stay where a person put them', async () => {
    const shown = await show({ urgentWithin: 12 }, { decisions: { [KEY]: MOVED } });
    expect(shown.text('[role=status]')).to.equal('Er verschuift niets. 1 kaart blijft waar u die zette.');
  });

  it('give each part by itself', async () => {
    const shown = await show();
    fill(shown.all('select')[0] as HTMLElement, 'zwaar');
    fill(shown.one('#weights-M'), '8');
    fill(shown.one('#weights-klein'), '2');
    fill(shown.one('#weights-procurement'), '9');
    fill(shown.one('#weights-important'), '40');
    expect(shown.acts).to.deep.equal([{ weights: { inwoners: 'zwaar' } }, { effortMonths: { M: 8 } }, { capacity: { klein: 2 } }, { procurementMonths: 9 }, { importantFrom: 0.4 }]);
  });

  it('refuse a number that cannot be, and an empty field, in words; saving leads there, and the defaults take it away', async () => {
    const shown = await show();
    const field = shown.one<HTMLInputElement>('#weights-urgent');
    for (const wrong of ['25', '1.5', '']) {
      fill(field, wrong);
      expect([shown.acts, field.getAttribute('aria-invalid'), shown.text('#weights-urgent-error')]).to.deep.equal([[], 'true', 'Vul een getal in van -12 tot en met 24, in stappen van 1.']);
    }
    save(shown);
    expect([shown.acts, shown.root.activeElement?.id]).to.deep.equal([[], 'weights-urgent']);
    shown.all('.button').at(-1)?.click();
    expect([shown.acts, field.value, shown.text('#weights-urgent-error')]).to.deep.equal([['reset'], '3', '']);
    save(shown);
    expect(shown.acts).to.deep.equal(['reset', 'save']);
  });

  it('are left with Escape', async () => {
    const shown = await show();
    shown.one('#weights-S').focus();
    await sendKeys({ press: 'Escape' });
    expect(shown.acts).to.deep.equal(['cancel']);
  });
});

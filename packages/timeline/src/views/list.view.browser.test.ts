import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible, guardConsole, hasForcedColors, inForcedColors, readText } from '@digitaal-europa/ui/testing';
import { LAWS, readFeed, type Law } from '@digitaal-europa/data';
import { buildList } from '../model/list.ts';
import { sampleLaws, TODAY } from '../timeline.fixture.ts';
import type { ViewContext } from './context.ts';
import { listView } from './list.view.ts';
import { contextOf, records, showView, type Shown } from './views.fixture.ts';

/** A phone of 320 pixels, without the edges of the page. */
const NARROW = 288;
const dates = sampleLaws[0]?.['dates'] as Record<string, unknown>[];
const closing = { ...dates[1], id: 'sluit', kind: 'raadpleging_sluit', label: { nl: 'concept', en: 'draft' }, earliest: '2026-11-24', latest: '2026-11-24', certainty: 'gepland', scope: undefined };
const opening = { ...closing, id: 'opent', kind: 'raadpleging_open', earliest: '2026-10-01', latest: '2026-10-01' };

const show = (laws: readonly Law[] = records(), changes: Partial<ViewContext> = {}, width = NARROW): Promise<Shown> => {
  const context = contextOf(laws, changes);
  return showView(listView(buildList(laws, TODAY), { ...context, state: { ...context.state, selected: undefined, ...changes.state } }), [], width);
};
/** What an entry says, line by line. */
const linesOf = (entry: Element | undefined): string[] => [...(entry?.querySelectorAll('.entry__text > *') ?? [])].map((line) => line.textContent.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim());
const entryOf = (view: Shown, key: string): HTMLElement => view.one(`[data-opens="${key}"]`);

describe('the list of dates', () => {
  guardConsole();

  it('says when, what of which law, how sure, how many tasks, and what the date was', async () => {
    const view = await show();
    expect(linesOf(entryOf(view, 'voorbeeldverordening/deel'))).to.deep.equal(['2 dec 2027 · nog 376 dagen', 'Voorbeeldverordening: voorbeeldgroep', 'van toepassing · bindend · 1 taak voor u', 'was 2 aug 2026']);
    expect(linesOf(entryOf(view, 'voorbeeldverordening/evaluatie'))).to.deep.equal(['4e kw 2028', 'Voorbeeldverordening: evaluatie', 'verwacht · te bevestigen']);
  });

  it('says the tasks of everybody when no organisation is chosen, and none where none are', async () => {
    expect((await show(records(), { organisation: undefined })).text('.entry__tasks')).to.equal('1 taak');
    expect((await show(records(), { organisation: 'waterschap' })).all('.entry__tasks')).to.have.length(0);
  });

  it('names a date without a label by its kind, once, with the institution', async () => {
    const view = await show(records({ dates: [...dates, { ...dates[0], id: 'aangenomen', kind: 'aangenomen', by: 'EP' }] }));
    expect(linesOf(entryOf(view, 'voorbeeldverordening/aangenomen')).slice(1)).to.deep.equal(['Voorbeeldverordening: aangenomen (Europees Parlement)', 'bindend']);
  });

  it('keeps the long text of a date for the details', async () => {
    const laws = records();
    const closed = await show(laws);
    expect(closed.text('.list')).not.to.include('Deel van het voorbeeld geldt.');
    const open = await show(laws, { state: { ...contextOf(laws).state, selected: { law: 'voorbeeldverordening', date: 'deel' } } });
    expect(open.text('.entry--open .detail')).to.include('Deel van het voorbeeld geldt.');
  });

  it('uses the short name of a law', async () => {
    const view = await show(records({ displayName: { nl: 'Korte naam', en: 'Short name' } }));
    expect(linesOf(entryOf(view, 'voorbeeldverordening/deel'))[1]).to.equal('Korte naam: voorbeeldgroep');
  });

  it('has a pen at the date on which a moment of influence closes that is open now, and at no other', async () => {
    const view = await show(records({ dates: [...dates, opening, closing] }));
    expect(view.all('.entry--closing').map((entry) => entry.querySelector('button')?.dataset['opens'])).to.deep.equal(['voorbeeldverordening/sluit']);
    expect(linesOf(entryOf(view, 'voorbeeldverordening/sluit'))).to.deep.equal(['24 nov 2026 · nog 3 dagen', 'Voorbeeldverordening: concept', 'raadpleging sluit · gepland']);
    const over = await show(records({ dates: [...dates, opening, { ...closing, earliest: '2026-11-20', latest: '2026-11-20' }] }));
    expect(over.all('.entry--closing')).to.have.length(0);
    const shape = (list: Shown): string | null | undefined => entryOf(list, 'voorbeeldverordening/sluit').querySelector('.icon path')?.getAttribute('d');
    expect(shape(view)).not.to.equal(shape(over));
  });

  it('is a button of at least 44 pixels for each date, whose name begins with what is seen', async () => {
    const view = await show();
    for (const button of view.all('.list__entries .entry__button').filter((one) => one.checkVisibility())) {
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
      expect(button.hasAttribute('aria-label')).to.equal(false);
      expect(button.textContent.trim().startsWith(linesOf(button)[0] ?? '-')).to.equal(true);
    }
  });

  it('opens the date that is pressed, by the keyboard too', async () => {
    const chosen: string[] = [];
    const view = await show(records(), { select: (law, date) => { chosen.push(`${law}/${date ?? ''}`); } });
    entryOf(view, 'voorbeeldverordening/deel').focus();
    await sendKeys({ press: 'Enter' });
    expect(chosen).to.deep.equal(['voorbeeldverordening/deel']);
  });

  it('takes at most 90 pixels for the past and for today at 320 pixels, and 130 until the first date', async () => {
    const view = await show();
    const top = view.one('.list').getBoundingClientRect().top;
    expect(view.one('.list__today').getBoundingClientRect().bottom - top).to.be.at.most(90);
    const [first] = view.all('.entry').filter((entry) => entry.checkVisibility());
    expect((first?.getBoundingClientRect().top ?? Infinity) - top).to.be.at.most(130);
  });

  it('keeps every real date within 160 pixels at 320 pixels, and inside the width', async () => {
    const result = readFeed(LAWS, JSON.parse(await readText(await fetch(new URL('../../../data/dist/laws.json', import.meta.url)))));
    if (!result.ok) throw new Error('packages/data has not been built');
    const { records: laws } = result.feed;
    const view = await show(laws, { state: { ...contextOf(laws).state, selected: undefined, pastOpen: true } });
    const entries = view.all('.list__entries .entry');
    expect(entries.length).to.equal(laws.reduce((sum, { dates: all }) => sum + all.length, 0));
    expect(entries.filter((entry) => entry.offsetHeight > 160).map((entry) => `${linesOf(entry).join(' | ')}: ${entry.offsetHeight}`)).to.deep.equal([]);
    expect(entries.filter((entry) => entry.scrollWidth > entry.clientWidth).map((entry) => linesOf(entry)[1])).to.deep.equal([]);
  });

  it('is accessible, with details open below a date', async () => {
    const laws = records({ dates: [...dates, opening, closing] });
    await expectAccessible((await show(laws, { state: { ...contextOf(laws).state, pastOpen: true } })).root.host);
    await expectAccessible((await show(laws, { state: { ...contextOf(laws).state, selected: { law: 'voorbeeldverordening', date: 'sluit' } } })).root.host);
  });

  it('speaks English on an English page', async () => {
    const view = await show(records(), { language: 'en' });
    expect(linesOf(entryOf(view, 'voorbeeldverordening/deel'))).to.deep.equal(['2 Dec 2027 · in 376 days', 'Sample Regulation: sample group', 'applies · binding · 1 task for you', 'was 2 Aug 2026']);
  });

  (hasForcedColors ? it : it.skip)('keeps the pen and the signs in sight in forced colours', async () => {
    await inForcedColors(async () => {
      const view = await show(records({ dates: [...dates, opening, closing] }));
      const ground = getComputedStyle(document.body).backgroundColor;
      for (const key of ['voorbeeldverordening/sluit', 'voorbeeldverordening/deel']) {
        const sign = entryOf(view, key).querySelector('.icon');
        expect(sign && getComputedStyle(sign).stroke, key).not.to.equal(ground);
      }
      expect(getComputedStyle(view.one('.entry__tasks')).color).not.to.equal(ground);
    });
  });
});

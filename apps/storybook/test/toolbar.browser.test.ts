import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { PATIENCE, ToolbarDriver } from './storybook.driver.ts';

describe('the toolbar of the built Storybook', () => {
  let book: ToolbarDriver;
  before(async () => {
    await setViewport({ width: 1300, height: 920 });
    book = await ToolbarDriver.open('tokens--overview');
  });
  after(() => book.close());

  it('has a switch for theme, language, width, organisation and today', () => {
    expect(book.switched).to.deep.equal([
      'Thema van de pagina Geen thema', 'Taal van de pagina Nederlands', 'Breedte van de kolom Volle breedte', 'Organisatie van de bezoeker Geen organisatie', 'Dag van vandaag 22 november 2026 (voorbeelddag)',
    ]);
  });

  it('puts the theme that one chooses around the story, and offers no house style to the world', async () => {
    expect(await book.offered('Geen thema')).to.deep.equal(['Geen thema', 'Geen thema, donkere pagina', 'Duin (ons voorbeeld)', 'Haven (ons voorbeeld)', 'Polder (ons voorbeeld)', 'Stad (ons voorbeeld)', 'Voorbeeld (NL Design System)', 'Mooi & Anders (NL Design System)']);
    await book.choose('Mooi & Anders (NL Design System)');
    await waitUntil(() => book.stage?.classList.contains('ma-theme') === true, 'the theme is around the story', { timeout: PATIENCE });
    expect(book.stage && getComputedStyle(book.stage).getPropertyValue('--basis-focus-background-color')).not.to.equal('');
  });

  it('speaks to the story in another language', async () => {
    await book.offered('Nederlands');
    await book.choose('Engels');
    await waitUntil(() => book.stage?.getAttribute('lang') === 'en', 'the page is English', { timeout: PATIENCE });
  });
});

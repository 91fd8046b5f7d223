import { Controls, Description, Primary, Title } from '@storybook/addon-docs/blocks';
import { createElement, Fragment, type ReactElement } from 'react';
import { Scroll } from './guide.ts';

/** A widget's page: what it is, the widget itself, and everything one can set. Its other states stand in the menu, one at a time: together they would load ten times over. */
export const DocsPage = (): ReactElement => createElement(Fragment, null,
  createElement(Title),
  createElement(Description),
  createElement(Primary),
  createElement('h2', null, 'Wat u kunt instellen'),
  createElement('p', null, 'Deze tabel komt uit de code en is daarom in het Engels. Kies iets in de laatste kolom, en het voorbeeld hierboven verandert mee.'),
  createElement(Scroll, { label: 'Wat u kunt instellen' }, createElement(Controls)));

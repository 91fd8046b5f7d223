import { expect } from '@open-wc/testing';
import { download } from '../download.ts';
import { catchFiles, chooseFiles, standIn } from './files.ts';
import { expectAccessible, guardConsole } from './index.ts';

describe('files in tests', () => {
  guardConsole();

  it('are caught in place of saved, until they are given back', async () => {
    const own = (): unknown[] => [Reflect.get(URL, 'createObjectURL'), Reflect.get(HTMLAnchorElement.prototype, 'click')];
    const before = own();
    const { files, giveBack } = catchFiles();
    download('lijst.csv', 'text/csv', 'a;b');
    giveBack();
    expect(files.map(({ name, type }) => [name, type])).to.deep.equal([['lijst.csv', 'text/csv;charset=utf-8']]);
    expect(await files[0]?.text()).to.equal('a;b');
    expect(own()).to.deep.equal(before);
  });

  it('are chosen as a visitor chooses them', async () => {
    const label = document.body.appendChild(document.createElement('label'));
    const field = document.createElement('input');
    field.type = 'file';
    field.multiple = true;
    label.append('Kies bestanden', field);
    const heard: string[][] = [];
    label.addEventListener('change', () => heard.push([...(field.files ?? [])].map(({ name }) => name)));
    chooseFiles(field, new File(['1'], 'een.json'), new File(['2'], 'twee.json'));
    expect(heard).to.deep.equal([['een.json', 'twee.json']]);
    await expectAccessible(label);
    label.remove();
  });

  it('stand-ins are taken away again, own or inherited', () => {
    const object = Object.assign(Object.create({ inherited: 1 }) as { inherited: number; own: number }, { own: 2 });
    const back = [standIn(object, 'own', 9), standIn(object, 'inherited', 9)];
    expect([object.own, object.inherited]).to.deep.equal([9, 9]);
    for (const one of back) one();
    expect([object.own, object.inherited, Object.hasOwn(object, 'inherited')]).to.deep.equal([2, 1, false]);
  });
});

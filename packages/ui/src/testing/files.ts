import { nextTurn } from '../next-turn.ts';

/** What is in a file or an answer, in a turn of its own: a test that went on in the middle of a frame would draw there ({@link nextTurn}). */
export const readText = (source: Blob | Response): Promise<string> => source.text().finally(nextTurn);

/** A file that was handed over. */
export interface CaughtFile {
  readonly name: string;
  readonly type: string;
  readonly file: Blob;
  /** What is in it: {@link readText}. */
  text(): Promise<string>;
}

/** Catches files in place of saving them, until `giveBack` is called. */
export function catchFiles(): { readonly files: CaughtFile[]; readonly giveBack: () => void } {
  const files: CaughtFile[] = [];
  const blobs = new Map<string, Blob>();
  const create = URL.createObjectURL.bind(URL);
  const back = [
    standIn(URL, 'createObjectURL', (blob: Blob) => {
      const address = create(blob);
      blobs.set(address, blob);
      return address;
    }),
    // An own property of links covers the one that all elements have.
    standIn(HTMLAnchorElement.prototype, 'click', function click(this: HTMLAnchorElement) {
      const file = blobs.get(this.href);
      if (file) files.push({ name: this.download, type: file.type, file, text: () => readText(file) });
    }),
  ];
  return { files, giveBack: () => { for (const one of back) one(); } };
}

/** Chooses files in a field, as a visitor does in the window of the browser. */
export function chooseFiles(field: HTMLInputElement, ...files: readonly File[]): void {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Puts something in the place of a property, until what is returned is called. */
export function standIn(target: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}

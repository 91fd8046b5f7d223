export { replaceTexts, type Text, type Texts } from '@digitaal-europa/ui';
export { Kde__Name__, type Kde__Name__Events } from './__name__.element.ts';

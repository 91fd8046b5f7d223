export { Kde__Name__, type Kde__Name__Events } from './__name__.element.ts';

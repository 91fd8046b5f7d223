/// <reference types="vite/client" />
declare module 'virtual:kde-themes' {
  export const THEMES: readonly import('../kit/themes.ts').Theme[];
}

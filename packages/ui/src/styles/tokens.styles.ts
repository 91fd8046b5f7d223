import { css } from 'lit';

/**
 * The theming chain. Each private `--_name` is: the widget's own public token, else the NL Design System's (basis or nl), else Utrecht's,
 * else Amsterdam's, else a fixed value. A site without tokens still gets its own type and colour, for `color` and `font` are inherited.
 */
export const tokens = css`
  :host {
    color: var(--_color);
    font: inherit;
    --_background-color: var(--kde-background-color, var(--basis-color-default-bg-document, var(--utrecht-document-background-color, var(--ams-color-background, transparent))));
    --_color: var(--kde-color, var(--basis-color-default-color-document, var(--utrecht-document-color, var(--ams-color-text, currentColor))));
    --_action-background-color: var(--kde-action-background-color, var(--nl-button-primary-background-color, var(--utrecht-button-primary-action-background-color, var(--ams-button-primary-background-color, light-dark(#154273, #9cc3f0)))));
    --_action-color: var(--kde-action-color, var(--nl-button-primary-color, var(--utrecht-button-primary-action-color, var(--ams-button-primary-color, light-dark(#fff, #0b1d33)))));
    --_link-color: var(--kde-link-color, var(--nl-link-color, var(--utrecht-link-color, var(--ams-link-color, light-dark(#154273, #9cc3f0)))));
    --_control-border-color: var(--kde-control-border-color, var(--basis-color-default-border-default, var(--utrecht-textbox-border-color, var(--utrecht-form-control-border-color, var(--ams-text-input-border-color, light-dark(#6b7783, #9aa5b1))))));
    /* Utrecht has a bright ground at focus and an outline that stands out from it, also in the dark, but no text of its own. */
    --_focus-background-color: var(--kde-focus-background-color, var(--basis-focus-background-color, var(--utrecht-focus-background-color, transparent)));
    --_focus-color: var(--kde-focus-color, var(--basis-focus-color, var(--utrecht-focus-color, var(--utrecht-focus-outline-color, inherit))));
    --_focus-outline-color: var(--kde-focus-outline-color, var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, var(--ams-focus-outline-color, light-dark(#000, #fff)))));
    /* No rounder than the ends of a button: a theme of pill buttons would make an ellipse of a card. */
    --_border-radius: min(var(--kde-border-radius, var(--basis-border-radius-sm, var(--utrecht-button-border-radius, var(--ams-border-radius-md, 4px)))), 1.5rem);
    --_target-size: var(--kde-target-min-block-size, var(--basis-pointer-target-min-block-size, max(2.75rem, 44px)));
    /* Derived from the text colour, so that they follow any theme, dark ones too. Muted text keeps over 4.5:1 where text has 7:1, also on a tint. */
    --_muted-color: color-mix(in srgb, var(--_color) 85%, transparent);
    /* For links on a tint: a theme may have just enough contrast without one. Whatever gets a tint makes this its link colour. */
    --_strong-link-color: color-mix(in srgb, var(--_link-color) 75%, var(--_color));
    --_subtle-background-color: color-mix(in srgb, var(--_color) 5%, transparent);
    --_grid-color: color-mix(in srgb, var(--_color) 14%, transparent);
    --_line-color: color-mix(in srgb, var(--_color) 66%, transparent);
    --_error-border-color: var(--kde-error-border-color, light-dark(#b3261e, #ff8a80));
  }
`;

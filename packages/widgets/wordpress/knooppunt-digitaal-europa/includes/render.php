<?php
// From settings to the HTML of a widget. What is not in the list of a widget, or not of its kind, is left out.

declare(strict_types=1);

namespace KnooppuntDigitaalEuropa;

defined('ABSPATH') || exit;

/** The widgets: per tag its name, fallback and attributes. */
function widgets(): array {
  static $widgets = null;
  return $widgets ??= require __DIR__ . '/settings.php';
}

/** What people write for “no” in an attribute that is there or not. */
const NO = ['', '0', 'false', 'no', 'nee'];

/** The value of an attribute as it may stand in the page; null leaves the attribute out. */
function value_of(string|array $kind, mixed $value): ?string {
  if (is_bool($value)) return $kind === 'boolean' && $value ? '' : null;
  if (!is_scalar($value)) return null;
  // Editors type and paste: spaces that do not break, and the quotes that WordPress curls in a shortcode.
  $text = preg_replace('~^[\s"\'“”‘’″′]+|[\s"\'“”‘’″′]+$~u', '', str_replace("\u{A0}", ' ', wp_strip_all_tags((string) $value))) ?? '';
  if ($kind === 'boolean') return in_array(strtolower($text), NO, true) ? null : '';
  if ($text === '') return null;
  if (is_array($kind)) return in_array($text, $kind, true) ? $text : null;
  if ($kind === 'number') return is_numeric($text) ? (string) (int) $text : null;
  if ($kind === 'url') return address($text);
  return $text;
}

/** An address on the web or on this site. Of a bare word, such as `fondsen`, WordPress would make a host; here it is a page of this site. */
function address(string $text): ?string {
  if (!preg_match('~^(?:[a-z][a-z0-9+.-]*:|[/#?])~i', $text)) $text = home_url("/$text", 'relative');
  return sanitize_url($text, ['http', 'https']) ?: null;
}

/**
 * The HTML of a widget.
 *
 * @param string $tag      `kde-timeline` and so on
 * @param array  $settings values by the name of their attribute
 * @param string $fallback HTML for visitors without the script; empty: the sentence of the widget
 * @param string $around   attributes of the element around it, escaped
 */
function widget(string $tag, array $settings, string $fallback = '', string $around = ''): string {
  $known = widgets()[$tag] ?? null;
  if ($known === null) return '';
  use_widget($tag);
  $attributes = '';
  foreach ($known['attributes'] as $name => $kind) {
    $value = array_key_exists($name, $settings) ? value_of($kind, $settings[$name]) : null;
    if ($value !== null) $attributes .= $kind === 'boolean' ? " $name" : sprintf(' %s="%s"', $name, $kind === 'url' ? esc_url($value, ['http', 'https']) : esc_attr($value));
  }
  return sprintf('<div %s><%s%s>%s</%2$s></div>', $around, $tag, $attributes, trim($fallback) === '' ? fallback_of($known['fallback']) : wp_kses_post($fallback));
}

/** The sentence of a widget, in the language of the page. */
function fallback_of(array $texts): string {
  [$sentence, $link, $href] = $texts[str_starts_with(determine_locale(), 'nl') ? 'nl' : 'en'];
  return sprintf('<p>%s <a href="%s">%s</a>.</p>', esc_html($sentence), esc_url($href), esc_html($link));
}

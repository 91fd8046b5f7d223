<?php

declare(strict_types=1);

namespace Drupal\kde;

use Drupal\Component\Utility\UrlHelper;

/**
 * From settings to a widget. What is not in the list, or not of its kind, is left out.
 */
final class WidgetHtml {

  /**
   * A render array for a widget, with the script that draws it.
   *
   * @param string $tag
   *   One of the tags, such as kde-timeline.
   * @param array<string, mixed> $settings
   *   Values by the name of their attribute.
   * @param string $langcode
   *   The language of the page.
   */
  public static function build(string $tag, array $settings, string $langcode = 'nl'): array {
    $widget = Settings::WIDGETS[$tag] ?? NULL;
    if ($widget === NULL) {
      return [];
    }
    $attributes = [];
    foreach ($widget['attributes'] as $name => $kind) {
      $value = self::valueOf($kind, $settings[$name] ?? NULL);
      if ($value !== NULL) {
        $attributes[$name] = $value;
      }
    }
    [$sentence, $link, $href] = $widget['fallback'][$langcode === 'nl' ? 'nl' : 'en'];
    // Drupal encodes the attributes and the text. An empty html_tag would have no closing tag to speak of: it always holds its fallback.
    return [
      '#type' => 'html_tag',
      '#tag' => $tag,
      '#attributes' => $attributes,
      'fallback' => [
        '#type' => 'html_tag',
        '#tag' => 'p',
        'sentence' => ['#plain_text' => $sentence . ' '],
        'link' => ['#type' => 'html_tag', '#tag' => 'a', '#attributes' => ['href' => $href], '#value' => $link],
      ],
      '#attached' => ['library' => ['kde/widgets']],
    ];
  }

  /**
   * The value of an attribute as it may stand in the page; NULL leaves it out.
   */
  public static function valueOf(string|array $kind, mixed $value): string|true|null {
    if ($kind === 'boolean') {
      return $value ? TRUE : NULL;
    }
    $text = is_scalar($value) ? trim((string) $value) : '';
    if ($text === '') {
      return NULL;
    }
    return match (TRUE) {
      is_array($kind) => in_array($text, $kind, TRUE) ? $text : NULL,
      $kind === 'number' => is_numeric($text) ? (string) (int) $text : NULL,
      $kind === 'url' => UrlHelper::stripDangerousProtocols($text) === $text ? $text : NULL,
      default => $text,
    };
  }

}

<?php

declare(strict_types=1);

namespace Drupal\kde\Plugin\Filter;

use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

/**
 * Loads the script on pages whose text has a widget, and closes widgets that were written as <kde-timeline />.
 */
#[Filter(
  id: 'kde_widget',
  title: new TranslatableMarkup('Onderdelen van Knooppunt Digitaal Europa'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  description: new TranslatableMarkup('Laadt het script op pagina’s waar een onderdeel in de tekst staat. Zet dit filter als laatste.'),
)]
final class WidgetFilter extends FilterBase {

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    if (!str_contains($text, '<kde-')) {
      return new FilterProcessResult($text);
    }
    // HTML has no tag that closes itself: what follows would disappear into the widget.
    $closed = preg_replace('~<(kde-[a-z-]+)((?:[^<>"\']|"[^"]*"|\'[^\']*\')*?)\s*/>~i', '<$1$2></$1>', $text) ?? $text;
    return (new FilterProcessResult($closed))->setAttachments(['library' => ['kde/widgets']]);
  }

}
